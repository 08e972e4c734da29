# Arabic: how it is written. Months are the Levantine ones that people in Syria use.
name = العربية
direction = rtl
digits = latn

number-group = ,
number-decimal = .
percent = { $number }%

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

month-1 = كانون الثاني
month-2 = شباط
month-3 = آذار
month-4 = نيسان
month-5 = أيار
month-6 = حزيران
month-7 = تموز
month-8 = آب
month-9 = أيلول
month-10 = تشرين الأول
month-11 = تشرين الثاني
month-12 = كانون الأول

# Letters in order; letters written together rank alike.
alphabet = اأإآٱء ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن هة وؤ يىئ

# Between the entries of a list inside a sentence.
list-separator = { "، " }
