# The words of Bellwether's pages, in British English.
#
# This file is the list of all messages: every other language has the same ones, with the same
# arguments or fewer of them. How to add a message or a language: docs/languages.md.

## Numbers

answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
responses = { $n ->
    [one] { $n } response
   *[other] { $n } responses
}
customers = { $n ->
    [one] { $n } customer
   *[other] { $n } customers
}
dollar-sign = US$
money = { $minus }{ $sign }{ $amount }
# A currency whose sign few know: CHF 1,200
money-in-code = { $minus }{ $code }{"\u00A0"}{ $amount }
# The scale that a mean is on: 5.2 of 7.
unit-of-scale = of{"\u00A0"}{ $high }
interval = { $low } to { $high }
# $amount is the number as written, $n the same for choosing the plural.
points = { $n ->
    [one] { $amount } point
   *[other] { $amount } points
}

## Changes

# $amount is "12 points" or, of a mean, "0.4".
change-up = up { $amount }
change-up-within = up { $amount } ({ $low } to { $high })
change-down = down { $amount }
change-down-within = down { $amount } ({ $low } to { $high })
no-clear-change = no clear change
too-few-to-compare = too few answers to compare

## Days

month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
# 22 November 2026
day = { $day } { $month } { $year }
# 22 November; the same with a short month's name.
day-of-month = { $day } { $month }
# November 2026; the same with a short month's name.
month = { $month } { $year }
# 16 to 22 November 2026
days-of-a-month = { $first } to { $last } { $month } { $year }
# From one day to another: 30 November to 6 December 2026
days = { $first } to { $last }

## Periods

# $unit is one of day, week, month, quarter and year.
period-week = the week to { $day }
period-quarter = the { $quarter ->
    [1] first
    [2] second
    [3] third
   *[4] fourth
} quarter of { $year }
period-last = the { $unit ->
    [day] { $n ->
        [1] day
       *[other] { $n } days
    }
    [week] { $n ->
        [1] week
       *[other] { $n } weeks
    }
    [month] { $n ->
        [1] month
       *[other] { $n } months
    }
    [quarter] { $n ->
        [1] quarter
       *[other] { $n } quarters
    }
   *[year] { $n ->
        [1] year
       *[other] { $n } years
    }
} to { $day }
period-all = all answers
# Under a chart and in a table.
short-week = week { $week }
short-quarter = Q{ $quarter }
short-quarter-of = Q{ $quarter } { $year }
short-last = last { $unit ->
    [day] { $n ->
        [1] day
       *[other] { $n } days
    }
    [week] { $n ->
        [1] week
       *[other] { $n } weeks
    }
    [month] { $n ->
        [1] month
       *[other] { $n } months
    }
    [quarter] { $n ->
        [1] quarter
       *[other] { $n } quarters
    }
   *[year] { $n ->
        [1] year
       *[other] { $n } years
    }
}
short-all = all
# What a change is measured against: up 12 points on the week before.
on-the-period-before = on the { $unit ->
    [day] { $n ->
        [1] day
       *[other] { $n } days
    }
    [week] { $n ->
        [1] week
       *[other] { $n } weeks
    }
    [month] { $n ->
        [1] month
       *[other] { $n } months
    }
    [quarter] { $n ->
        [1] quarter
       *[other] { $n } quarters
    }
   *[year] { $n ->
        [1] year
       *[other] { $n } years
    }
} before

## Around every page

skip-to-text = Skip to the text
sections = Sections
colophon-data = Data
feed = Feed

## The templates

on-this-page = On this page
breadcrumbs = Breadcrumbs
file-by-file = File by file
what-is-not-told = What is not told here
editions = Editions
stories = Stories
scorecards = Scorecards
all-scorecards = All scorecards
all-editions = All editions
charts-in-this-edition = Charts in this edition
more = More
earlier-editions = Earlier editions
first-edition = This is the first edition.
no-edition-yet = The first edition is still to come.
address-of-this-edition = Address of this one
what-was-read = What was read
turn-before = Before
turn-after = After
receipt = Receipt
# Read out after "Receipt": of what, and of which period.
receipt-unseen = {" "}for { $of }, { $period }
receipt-question = Question
receipt-scale = Scale
receipt-who = Who
receipt-when = When
receipt-definition = Definition
receipt-method = Method
receipt-files = Files
downloads = Downloads
more-on-the-method = More on the method
full-receipt = The full receipt
table-behind-chart = The table behind this chart
no-quotes-yet = No customer has agreed to be quoted here yet.
corrections = Corrections
words-behind-tone = The words that make it so
topic = Topic
share = Share
interval-95 = 95 % interval
comments = Comments
change = Change
trend = Trend
how-it-moves = How it moves
how-they-answered = How they answered
no-chart-yet = Too few answers for a chart so far.
how-it-compares = How it compares
how-many-answer = How many answer
receipts = Receipts
no-scorecard-yet = There is no scorecard yet: no survey names a team, a location or a touchpoint.
no-story-yet = No story has been told yet.
related = Related

## Actions, polls and what else an edition carries

in-this-edition = In this edition
needs-attention = Needs attention
poll-choice = Answer
poll-share = Share
poll-votes = Answers
poll-said = What they said
poll-doing = What we do about it
action-whys = Why it came to this
action-aim = What it should move
action-scorecards = On the scorecards of:
action-due = by { $day }
