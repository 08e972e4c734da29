# Kurmanji in Latin script: how it is written. Months are those of CLDR; common libraries get the
# long date wrong, so the suffixes are kept here: -ê on the day, -a on the month before a year.
name = Kurdî (Kurmancî)
direction = ltr
digits = latn

number-group = .
number-decimal = ,
percent = %{ $number }

date-day = { $day }ê { $month }a { $year }an
date-month = { $month }a { $year }an
date-year = { $year }

month-1 = rêbendan
month-2 = sibat
month-3 = adar
month-4 = nîsan
month-5 = gulan
month-6 = hezîran
month-7 = tîrmeh
month-8 = tebax
month-9 = îlon
month-10 = cotmeh
month-11 = mijdar
month-12 = berfanbar

# The 31 letters in order.
alphabet = a b c ç d e ê f g h i î j k l m n o p q r s ş t u û v w x y z

# Between the entries of a list inside a sentence.
list-separator = { ", " }
