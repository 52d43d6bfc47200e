# What American English writes otherwise.

day = { $month } { $day }, { $year }
day-of-month = { $month } { $day }
days-of-a-month = { $month } { $first } to { $last }, { $year }
dollar-sign = $
