# Syriac: how it is written. It has no interface texts yet; a native reader is asked to look.
name = ܣܘܪܝܝܐ
direction = rtl
digits = latn

number-group = ,
number-decimal = .
percent = { $number }%

date-day = { $day } ܒ{ $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

month-1 = ܟܢܘܢ ܐܚܪܝܐ
month-2 = ܫܒܛ
month-3 = ܐܕܪ
month-4 = ܢܝܣܢ
month-5 = ܐܝܪ
month-6 = ܚܙܝܪܢ
month-7 = ܬܡܘܙ
month-8 = ܐܒ
month-9 = ܐܝܠܘܠ
month-10 = ܬܫܪܝܢ ܩܕܡܝܐ
month-11 = ܬܫܪܝܢ ܐܚܪܝܐ
month-12 = ܟܢܘܢ ܩܕܡܝܐ

alphabet = ܐ ܒ ܓ ܕ ܗ ܘ ܙ ܚ ܛ ܝ ܟ ܠ ܡ ܢ ܣ ܥ ܦ ܨ ܩ ܪ ܫ ܬ

list-separator = { "، " }
