# English: how it is written. It has no interface texts yet.
name = English
direction = ltr
digits = latn

number-group = ,
number-decimal = .
percent = { $number }%

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

alphabet = a b c d e f g h i j k l m n o p q r s t u v w x y z

list-separator = { ", " }
