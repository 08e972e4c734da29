# Sorani: how it is written. It has no interface texts yet; a native reader is asked to look.
name = کوردی (سۆرانی)
direction = rtl
digits = latn

number-group = ,
number-decimal = .
percent = { $number }%

date-day = { $day }ی { $month }ی { $year }
date-month = { $month }ی { $year }
date-year = { $year }

month-1 = کانوونی دووەم
month-2 = شوبات
month-3 = ئازار
month-4 = نیسان
month-5 = ئایار
month-6 = حوزەیران
month-7 = تەمووز
month-8 = ئاب
month-9 = ئەیلوول
month-10 = تشرینی یەکەم
month-11 = تشرینی دووەم
month-12 = کانونی یەکەم

# Letters in order; letters written together rank alike.
alphabet = ئ ا ب پ ت ج چ ح خ د ر ڕ ز ژ س ش ع غ ف ڤ ق ک گ ل ڵ م ن ه ە و ۆ ی ێ

list-separator = { "، " }
