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
editions-without-date = Without a date
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
score-by-score = Score by score
work-under-it = The work under it
no-owner-yet = No owner is named yet.
journey-and-teams = Where the journey meets the teams
no-chart-yet = Too few answers for a chart so far.
how-it-compares = How it compares
how-many-answer = How many answer
receipts = Receipts
no-scorecard-yet = There is no scorecard yet: no survey names a team, a location or a touchpoint.
no-story-yet = No story has been told yet.
related = Related

## Navigation and small print

this-issue = This issue
method = Method
colophon-responses = From { $responses } in { $n ->
    [one] { $n } survey
   *[other] { $n } surveys
}
all-respondents = all respondents
# A group and what kind of group it is: Billing (team)
group-of-dimension = { $group } ({ $dimension })
by-dimension = By { $dimension }
# Joins two, or the last of a list to those before it.
and = { $first } and { $second }

## Editions and stories

byline = By { $name }
edition-number = No. { $number }
every-edition = Every edition of { $title }.
where-we-stand = Where we stand
where-we-stand-deck = From our customers’ answers, before the first edition.
draft = Draft: not published
at-a-glance = At a glance
week-at-a-glance = The week at a glance
month-at-a-glance = The month at a glance
customer-story = Customer story
customer-story-about = Customer story: { $touchpoint }
stories-deck = One customer at a time: what happened, what we learned, what we changed.
told-with-consent = { $customer }: told with the customer’s consent.
what-we-learned = What we learned
what-we-changed = What we changed
related-scorecard = scorecard
related-edition = edition
in-customers-words = In customers’ words
scored = scored { $score } of { $top }
nobody-quoted = No comment may be quoted: too few answers, or no consent.
how-quoted = Quoted with consent, contact details removed; taken in turn from low, high and middle scores, newest first.
no-such-page = There is no such page
no-such-page-deck = The address may be mistyped, or the page may have moved.
newest-edition = The newest edition

## Readings

period = Period
every-period = Every period
answers-column = Answers
answer-column = Answer
# A period and its days: week 47, 16 to 22 November 2026
period-of-days = { $period }, { $days }
# week 47, to 22 November 2026
period-to-day = { $period }, to { $day }
# From one period to another, as they stand under a chart: Oct 2025 to Oct 2026
periods = { $first } to { $last }
row-not-complete = { $period } (not complete)
not-complete = { $unit ->
    [week] week not complete
    [month] month not complete
    [quarter] quarter not complete
    [year] year not complete
   *[period] period not complete
}
target = target { $value }
# The same beside a line of a chart.
target-line = Target { $value }
no-answers = no answers
too-few-answers = too few answers
withheld-for-others = withheld to protect a smaller group
too-few-to-quote = too few answers to quote
no-end = none
nothing-to-compare = nothing to compare with yet
# no clear change + on the week before
change-on-the-period-before = { $change } { $before }
# On an earlier period than the one before, in the words of a chart.
change-on-period = { $change } on { $period }
quote-title = { $question }, { $whose }, { $period }
quote-title-evidence = { $question }, { $whose }, { $period }: 95 % interval { $interval }, { $answers }
filter-group = { $dimension } is { $group }
rows-kept = { $kept } of { $rows } rows count
number-not-told = number not told

## Receipts

receipt-description = The evidence of { $title }: wording, answers, intervals, sources.
receipt-of = Receipt: { $question }
readings-as = Readings as { $format }
counts-of-nps = Detractors · passives · promoters
counts-by-score = Answers { $low } to { $high }
side-detractors = Detractors
side-passives = Passives
side-promoters = Promoters
side-low = Low
side-middle = Middle
side-high = High
# A side of the scale and its scores: Detractors, 0 to 6
side-of-one = { $side }, { $score }
side-of-two = { $side }, { $first } and { $last }
side-of-many = { $side }, { $first } to { $last }
scale-nps = { $low } to { $high }: detractors 0 to 6, passives 7 and 8, promoters 9 and 10
scale-share = { $low } to { $high }; counted are the answers { $counted }
scale-mean = { $low } to { $high }
method-nps = 95 % interval: adjusted Wald, under ten answers the score interval; the change is tested on both periods’ answers
method-share = 95 % interval: Wilson; the change by Newcombe’s interval
method-mean = 95 % interval: Student’s t; the change by Welch’s test
method-weighted = { $method }. Answers are weighted: they carry as much as { $count } that weigh alike (Kish 1965); the counts by score are unweighted
definition-nps = The share of promoters (9 and 10) less the share of detractors (0 to 6), in points from −100 to +100.
definition-csat = The share of answers in the top box, in percent of all answers to the question.
definition-ces = The mean of the answers to an effort question; on the agreement scale, higher means easier.
definition-mean = The mean of the answers on the question’s scale.
definition-share = The share of the answers that the question counts, in percent of all answers to it.

## Within a sentence: in the week to 22 November 2026

in-week = in the week to { $day }
in-month = in { $month }
in-quarter = in the { $quarter ->
    [1] first
    [2] second
    [3] third
   *[4] fourth
} quarter of { $year }
in-year = in { $year }
in-last = in the { $unit ->
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
in-all = in all answers
the-period-before = the { $unit ->
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
# A small number of groups within a sentence.
number-in-words = { $n ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $n }
}

## Comparisons

higher = { $amount } higher
higher-within = { $amount } higher ({ $low } to { $high })
lower = { $amount } lower
lower-within = { $amount } lower ({ $low } to { $high })
no-clear-difference = no clear difference
same-week-last-year = the same week last year, { $days }
a-year-before = a year before, { $period }
all-other-answers = all other answers of the company
the-target = the target

## Signals and limits

signal-below = Below the lower limit
signal-above = Above the upper limit
# $unit is one of week, month, quarter, year.
signal-run-below = { $n } { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} in a row below the usual level
signal-run-above = { $n } { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} in a row above the usual level
signal-two-below = Two of three { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} close to the lower limit
signal-two-above = Two of three { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} close to the upper limit
limits-note = The broken lines are limits that chance alone seldom crosses; the fewer the answers, the wider.
limits-kept = Limits from { $n } { $unit ->
    [week] weeks, { $days }, and kept since.
    [month] months, { $days }, and kept since.
    [quarter] quarters, { $days }, and kept since.
   *[year] years, { $days }, and kept since.
}
limits-so-far = Limits from the { $n } { $unit ->
    [week] weeks so far, { $days }.
    [month] months so far, { $days }.
    [quarter] quarters so far, { $days }.
   *[year] years so far, { $days }.
}

## Groups

# $groups is the dimension's label as an English plural ("teams"), $group the label ("team").
order-too-few = Fewer than two { $groups } have enough answers, so there is no order.
order-not-reliable = There is no reliable order: on average their answers leave { $groups } { $ranks } of the { $all } possible ranks.
order-ranked = In order, as far as the answers tell. Each figure is drawn towards the mean of all { $groups }, the more the fewer its answers; each of the { $groups } could have any of the ranks beside it.
ranks = { $best } to { $worst }
funnel-below = { $names } { $n ->
    [one] is
   *[other] are
} lower than expected
funnel-above = { $names } { $n ->
    [one] is
   *[other] are
} higher than expected
funnel-both = { $below }, { $above }
funnel-none = The { $n } { $groups } differ by more than chance explains; measured by that, none stands out
funnel-chance = Chance alone explains how the { $n } { $groups } differ
funnel-lines = The lines allow for chance alone: 95 of 100 { $groups } are expected between the dotted ones, 998 of 1,000 between the broken ones.
funnel-lines-dispersed = The lines allow for chance and the usual differences between { $groups }, which are more than chance explains: 95 of 100 { $groups } are expected between the dotted ones, 998 of 1,000 between the broken ones.
# $before is "the week before", $on_before "on the week before"; some languages need the one, some the other.
# Told besides: $on_before
improved-too-few = Most improved: no { $group } can be named, since none has enough answers both then and in { $before }.
# Told besides: $on_before
improved-none-of-one = Most improved: no one. Only one { $group } has enough answers to be compared with { $before }, and it has not clearly improved.
# $n is a number in words with a capital.
# Told besides: $on_before
improved-none = Most improved: no one. { $n } { $groups } have enough answers to be compared with { $before }, and none has clearly improved.
improved-alike = Most improved: no single { $group }. { $n } { $groups } have clearly improved { $on_before }, and chance explains how their changes differ.
improved-group = Most improved: { $name }, { $change } { $on_before }. The largest change is in part the luckiest: drawn towards that of all { $groups }, it is { $shrunken }.
cause-fell = clearly down { $before }
cause-below-limit = below the lower limit of its own chart
cause-run = { $n } { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} in a row below its usual level
cause-two-of-three = two of three { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} close to the lower limit of its own chart
cause-peers = lower than is expected among the { $groups }
cause-rose = clearly up { $before }
cause-above-limit = above the upper limit of its own chart
cause-run-above = { $n } { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} in a row above its usual level
cause-two-of-three-above = two of three { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} close to the upper limit of its own chart
cause-peers-higher = higher than is expected among the { $groups }
nothing-stands-out-above = Nothing stands out { $in_period }: no { $group } rose clearly, crossed its own upper limit or is higher than is expected among the others.
journey = Journey
actions = Actions
attention-group = group
attention-why = { $question } { $value } { $in_period }, { $answers }: { $why }
nothing-stands-out = Nothing stands out { $in_period }: no { $group } fell clearly, crossed its own lower limit or is lower than is expected among the others.
mix-fell = { $question } fell on { $from } although it rose in every one of the { $groups }: more of the answers came from those where it is low.
mix-rose = { $question } rose on { $from } although it fell in every one of the { $groups }: more of the answers came from those where it is high.
mix-explains = Of the change of { $question } on { $from }, { $total }, { $mix } come from other { $groups } answering than before, not from their own figures.
fewer-answers = Only { $answers } { $in_period }, where { $usual } are usual (the median of the { $n } { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} before).
unfinished = { $period } is not complete: its answers end on { $day }. It is drawn hollow and compared with nothing.

## Scorecards

one-family = The changes in the table are tested as one family (Benjamini-Hochberg): up or down is said only of one that is clear among all of them.
comparisons-family = The comparisons are tested as one family (Benjamini-Hochberg); a target is held against the 95 % interval.
attention = Where the experience of customers needs attention
no-action-yet = No action yet
scorecards-deck = Where each part of the company stands, with the answers it rests on.
the-company = The company
scorecards-by = Scorecards by { $dimension }.
order-of-journey = In the order of the journey.
order-of-alphabet = In alphabetical order.
question-in-period = { $question }, { $period }
how-they-stand = How they stand: { $period }
could-be-ranked = Could be ranked
drawn-to-the-mean = { $question }, drawn to the mean
as-answered = { $question } as answered
every-period-note = every period
every-period-evidence = every period with its evidence
receipt-link = { $question }: receipt
where-it-stands = Where it stands
how-many-answered = How many customers answered?
beside-others = The newest figures beside others
compared-with = Compared with
compared-there = There
compared-here = Here
question-against = { $question }: { $against }
all-of-them = All { $n }
no-figure-in-period = Too few answers for a figure { $in_period }.
stood = { $question } stood at { $value } { $in_period }.
stood-and-moved = { $question } stood at { $value } { $in_period }, { $change }.
stood-without-change = { $question } stood at { $value } { $in_period }, with { $change }.
read-by-month = Read by month: a week has too few answers to stand alone.
# $n is "58 answers".
read-by-week = Read by week: a usual week has { $n }, the median of thirteen.
read-by-month-since = Read by month: a usual week has { $n }, and { $needed } are needed for a week to stand alone.
month-by-month = Month by month
the-other-figures = The other figures
# Groups before and since an event.
around-group = { $group } since “{ $event }”: { $change }
around-groups = { $n ->
    [0] No group has clearly moved since “{ $event }”
    [1] One group has clearly moved since “{ $event }”
   *[other] { $n } groups have clearly moved since “{ $event }”
}
around-subtitle = { $question } by { $dimension }, { $before } and { $after }
around-before = { $n } { $unit ->
    [week] { $n ->
        [1] week
       *[other] weeks
    }
    [month] { $n ->
        [1] month
       *[other] months
    }
    [quarter] { $n ->
        [1] quarter
       *[other] quarters
    }
   *[year] { $n ->
        [1] year
       *[other] years
    }
} before
around-since = { $n } { $unit ->
    [week] { $n ->
        [1] week
       *[other] weeks
    }
    [month] { $n ->
        [1] month
       *[other] months
    }
    [quarter] { $n ->
        [1] quarter
       *[other] quarters
    }
   *[year] { $n ->
        [1] year
       *[other] years
    }
} since
around-note = Groups with enough answers before and after { $day }. Changes in colour are clear by a test, all of the chart as one family. The answers tell that a figure moved, not what moved it.
around-also = Since then also: “{ $event }”, { $day }.
drawn-on-one-scale = { $title }, drawn on one scale
# What a chart over time finds.
moved-below = { $question } fell below its lower limit { $in_period }
moved-below-and-back = { $question } fell below its lower limit { $in_period } and is back within
moved-above = { $question } rose above its upper limit { $in_period }
moved-above-and-back = { $question } rose above its upper limit { $in_period } and is back within
moved-run-below = { $question } was below its usual level { $n } { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} in a row, last { $in_period }
moved-run-above = { $question } was above its usual level { $n } { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} in a row, last { $in_period }
moved-two-below = { $question } came close to its lower limit in two of three { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
}, last { $in_period }
moved-two-above = { $question } came close to its upper limit in two of three { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
}, last { $in_period }
moved-by-chance = { $question }: nothing in { $n } { $unit ->
    [week] { $n ->
        [1] whole week
       *[other] whole weeks
    }
    [month] { $n ->
        [1] whole month
       *[other] whole months
    }
    [quarter] { $n ->
        [1] whole quarter
       *[other] whole quarters
    }
   *[year] { $n ->
        [1] whole year
       *[other] whole years
    }
} that chance does not explain
how-moved-weekly = How has { $question } for { $group } moved, week by week?
stood-over-a-year = Where has { $question } stood over twelve months?
stood-over-a-year-for = Where has { $question } stood for { $group } over twelve months?

## Charts

all-line = All { $value }
band-note = The band is the 95 % interval.
bands-note = The bands are 95 % intervals.
dots-note = The line through each dot is its 95 % interval; where lines overlap, the order is not certain.
question-by-unit = { $question } by { $unit ->
    [week] week
    [month] month
    [quarter] quarter
    [year] year
   *[period] period
}
question-by-unit-of = { $question } by { $unit ->
    [week] week
    [month] month
    [quarter] quarter
    [year] year
   *[period] period
}, { $whose }
question-by-unit-and-dimension = { $question } by { $unit ->
    [week] week
    [month] month
    [quarter] quarter
    [year] year
   *[period] period
} and { $dimension }
question-by-dimension = { $question } by { $dimension }, { $period }
question-by-answers = { $question } by number of answers, { $period }
answers-by-unit = Answers by { $unit ->
    [week] week
    [month] month
    [quarter] quarter
    [year] year
   *[period] period
}
# A question with what its figures are.
measure-nps = { $question } (−100 to +100)
measure-share = { $question } (% of answers)
measure-mean = { $question } (mean, { $low } to { $high })
source = Source: { $survey }, { $answers }.
# The same over time: from week 22 to week 47.
source-over = Source: { $survey }, { $answers }, { $periods }.
lower-than-expected = lower than expected
higher-than-expected = higher than expected
within-the-limits = within the limits
among-the-rest = Among the rest
cell-too-few = too few
cell-none = none
top-and-bottom = { $question }: { $top } of { $answers } at the top, { $bottom } at the bottom
share-by-score = Share of answers by score, { $period }
quoted = “{ $words }”
reputation = Reputation
search = Search

## Actions

actions-deck = What customers told us, what is being done about it, by whom and by when, and whether it helped.
nothing-is-being-done = Nothing is being done yet
actions-open = Open
actions-closed = Closed
how-actions-are-measured = A figure is held against the thirteen weeks (or three months, or the wave) before the action began to be felt, from the fourth whole week on. Up and down are said by the same test as everywhere on this site, over all actions together. The answers can tell that a figure moved. What moved it they cannot: other things happened in those weeks too.
what-needs-attention = What needs attention
needs-attention = Needs attention
no-open-action = There is no open action.
action-planned = Planned
action-in-progress = In progress
action-done = Done
action-dropped = Dropped
state-on-day = { $state } on { $day }
the-whole-company = the whole company
stretch-before = Before
stretch-since = Since
stretch-now = Now
nothing-to-measure = Nothing to measure yet: customers cannot notice it so far
nothing-to-measure-until = Nothing to measure yet: it begins on { $day }
too-early = Too early to say: { $passed }
too-few-to-say-moved = Too few answers to say whether it moved
not-clearly-moved = Not clearly moved
what-has-been-done = What has been done
what-is-being-done = What is being done

## Search and journey

search-deck = Every edition, story, scorecard and page of this bulletin.
words-to-look-for = Words to look for
search-without-script = To search by words, allow this page to run its script. Everything there is stands below.
# {"{}"} stands where the script puts the number.
search-found = Found: {"{}"}
search-none = Nothing was found.
search-some = No page has all of these words; these have some of them.
pages = Pages
how-figures-are-made = How the figures are made
the-data = The data
touchpoint-by-touchpoint = Touchpoint by touchpoint
touchpoint-by-touchpoint-work = Touchpoint by touchpoint, with the work under each
stars-and-replies = Stars and replies
how-it-is-made = How it is made
every-window-as-json = every window as JSON
receipt-unseen-of = {" "}for { $of }

## Words of comments

what-they-write-about = What they write about
what-they-write-about-in = What they write about: { $survey }
share-of-topics = The share of comments that mention each topic, { $period }
word = Word
few-people = few
customers-column = Customers
positive-words = Positive words
negative-words = Negative words
how-comments-sound = How comments sound
no-telling-word = No word that enough customers use tells the two apart by more than chance.
topics = Topics

## Actions, polls and what else an edition carries

in-this-edition = In this edition
poll-choice = Answer
poll-share = Share
poll-votes = Answers
poll-said = What they said
poll-doing = What we do about it
action-whys = Why it came to this
action-aim = What it should move
action-scorecards = On the scorecards of:
action-due = by { $day }
method-weighted-to-match = { $method }. Answers are weighted to match { $known }: they carry as much as { $count } that weigh alike (Kish 1965); the counts by score are unweighted
figure-withheld = The figure of { $period } is withheld to protect a smaller group.
no-answers-in-period = No answers { $in_period }.

## In the charts

# What stands before a colon and what after it: Billing: +12
labelled = { $name }: { $words }
# How many answered: n = 212
chart-base = n{"\u00A0"}={"\u00A0"}{ $n }
# Over a column of such numbers.
base-head = n
chart-axis = axis from { $low } to { $high }
chart-scores = scores from { $low } to { $high }
chart-shown = shown from { $low } to { $high }
chart-mark = { $value } (interval { $low } to { $high }, { $answers })
chart-mark-alone = { $value } ({ $answers })
chart-no-periods = No periods
chart-too-few-throughout = Too few answers in every period
chart-only = Only: { $period }, { $mark }
chart-first = First: { $period }, { $mark }
chart-last = Last: { $period }, { $mark }
chart-too-few-in = Too few answers in { $n ->
    [one] { $n } period
   *[other] { $n } periods
}
chart-not-complete = { $period } is not complete
chart-one-period = One period, { $period }
chart-periods = { $n } periods, { $first } to { $last }
chart-same = The same value throughout: { $value }
chart-extremes = Highest { $high } in { $highest }, lowest { $low } in { $lowest }
chart-marked = Marked: { $events }
chart-limits = Limits of chance at the end { $low } to { $high }
upper-limit = upper limit
lower-limit = lower limit
so-far = so far
count-so-far = { $n } so far
chart-most = Most: { $n } in { $period }
chart-newest = Last: { $n } in { $period }
chart-per-cent = Per cent by answer: { $shares }
chart-beyond = { $point }, beyond the limits
# Under an axis that counts them.
chart-answers = answers
heat-lower = { $cell }, clearly lower
heat-higher = { $cell }, clearly higher
heat-withheld = { $n } with too few answers
heat-more = { $n } more with too few answers
# In a cell that is withheld: as short as it can be.
heat-few = few
improve-first = Improve first
keep = Keep
low-priority = Low priority
maintain = Maintain
importance = Importance
score = Score
chart-aspect = { $aspect }: importance { $importance }, score { $score }
chart-aspect-within = { $aspect }: importance { $importance } (interval { $low } to { $high }), score { $score }
chart-too-few-of = Too few answers: { $names }
chart-panels = { $first } to { $last } in each panel

## The method page

method-title = How the numbers are made
method-deck = Every figure on these pages leads to a receipt: the question as it was asked, the answers, the interval, the files. This page says what they mean.
about-the-data = About the data
method-intervals = What an interval says
method-intervals-chance = A survey hears some customers and not all of them. Had others answered, the figure would be a little different. The 95 % interval is the range within which the figure for all customers like those who answered can be expected: of a hundred such intervals, about ninety-five hold it. Few answers make it wide.
method-intervals-only-chance = It speaks of chance alone. It does not know whether those who answered are like those who did not. Every answer counts for itself: a customer who answered about two contacts counts twice.
method-coverage = How often the 95 % interval holds the true figure
method-coverage-note = Counted out over every sample that could be drawn, with the intervals that these pages print. Near the ends of a scale few answers make steps, so no interval can hold 95 % exactly.
method-coverage-of = All customers
# $low, $middle and $top are percentages as written.
method-coverage-nps = NPS { $truth } ({ $low } detractors, { $middle } passives, { $top } promoters)
method-coverage-share = A share of { $truth }
method-changes = When we say up or down
method-changes-test = “Up” and “down” are said only where a test finds the change clear: p below 0.05 and an interval of the change that leaves out zero. All else is “no clear change”, however different the two figures look. A period that the data cover only in part is never compared.
method-changes-family = One change in twenty would pass this test by chance alone. All changes that a table or a scorecard compares are therefore tested as one family: of those called up or down, no more than one in twenty is expected to be false (Benjamini and Hochberg, Journal of the Royal Statistical Society B 57, 1995). What a text quotes, and what a receipt shows of one period after another, is tested by itself.
method-changes-same-customers = Two periods are compared as if other customers had answered in each. Where the same ones answered in both, their answers are alike, the change is surer than the test knows, and it says “no clear change” more often than it need.
method-changes-held-against = A figure is also held against the same period of the year before, against all other answers of the company, and against its target, if there is one. A target has no chance of its own: above or below it is a figure whose 95 % interval leaves it out.
method-changes-mix = An overall figure can change although no group does, because other groups answered than before. Where that explains more than half of a clear change, it is said (Kitagawa, Journal of the American Statistical Association 50, 1955).
method-limits = When a chart shows a signal
method-limits-lines = The broken lines of a chart over time are process limits: three standard errors on either side of the usual level, wider where the periods themselves vary by more than chance. They are set by the first 26 weeks, or twelve months, and then kept, so that a chart cannot be made calm by moving its limits; only an event that is noted on it starts new ones. Fewer than twelve periods have no limits.
method-limits-rules = Few rules are used, as each adds false alarms, and the one that fired is named: a point beyond a limit, eight in a row on one side of the usual level, and of weeks two of three close to the same limit. Periods with too few answers to be compared, and those that are not over, have no part in it. (Shewhart 1931; Western Electric 1956; Laney, Quality Engineering 14, 2002.)
method-orders = Orders, improvements, attention
method-orders-ranks = A league table of small groups is mostly chance. Groups are put in order only where the answers tell one: where, on average, a group could have no more than half of all ranks (Klein, Wright and Wieczorek, Journal of the Royal Statistical Society C 69, 2020). The order is by figures drawn towards the mean of all, the more the fewer their answers. The funnel shows the same groups by their number of answers; its lines are for 95 and 99.8 of 100 groups (Spiegelhalter, Statistics in Medicine 24, 2005).
method-orders-improved = Most improved is a group only if its own change is clear with Holm’s correction for all that were compared. Often there is none, and then that is said.
method-orders-attention = The experience of customers needs attention where a group is outside the funnel on the bad side, where its own chart signals for the worse in the newest period, or where it clearly got worse among all that the page compares. It is the experience that is judged, nobody’s performance.
method-privacy = Too few answers
method-privacy-limits = Fewer than { $minimum } answers: no number is printed anywhere. Fewer than { $comparison }: the figure stands in tables with its interval, is not compared and not quoted in a text, and no comment is quoted. Surveys of employees are held to stricter limits.
method-privacy-withheld = Where a total and its parts would give a small group away by subtraction, a further part is withheld with it. Comments are quoted only with consent, without contact details, and never from employees.
metric-nps = Net promoter score (NPS)
metric-csat = Customer satisfaction (CSAT)
metric-ces = Customer effort score (CES)
metric-mean = Mean score
metric-share = Share of answers
formula-nps = NPS = 100 × (promoters − detractors) ÷ answers. Interval: adjusted Wald, with ¾ of a promoter, 1½ passives and ¾ of a detractor added; under ten answers the score interval.
formula-csat = CSAT = 100 × answers in the top box ÷ answers. Interval: Wilson’s score interval; changes by Newcombe’s hybrid score interval.
formula-ces = CES = sum of the scores ÷ answers. Interval: Student’s t; changes by Welch’s test.
formula-mean = Mean = sum of the scores ÷ answers. Interval: Student’s t; changes by Welch’s test.
formula-share = Share = 100 × answers counted ÷ answers. Interval: Wilson’s score interval; changes by Newcombe’s hybrid score interval.
method-drivers = What moves together with a score
method-drivers-shared = Customers who rate one thing high tend to rate others high. How much each rated aspect moves together with recommending is shared out fairly among them, from customers who rated all of it. It takes fifty of them, and ten for each aspect. It shows what goes together and not what causes what: making one better need not make the other better.
method-drivers-undecided = An aspect whose interval covers the mean importance is undecided. One that everyone rates alike shows no importance, however much it has.
formula-drivers = Importance of a driver = the gain in R² when it is added, averaged over all orders of the drivers, as a share of R². More than fifteen drivers: Johnson’s relative weights. Interval: percentiles of a bootstrap over lots of customers.
method-words = Words of comments
method-words-counted = Counted are customers and not words: who writes a word ten times counts once for it. Read are only comments of customers who agreed to be quoted. A word is named where enough customers used it, never the word of a few; words that are only ever written with a capital letter are taken for names and left out unless very many use them.
method-words-tone = How comments sound is read off a list of words and often wrong: it has “I would never recommend this company to a friend” as positive. It describes, and moves no score and no rank.
formula-words = Chosen by the log-likelihood ratio of each word (false discovery rate 10 %), ranked by the log-odds with an informative Dirichlet prior of 500 words over their standard error. Sentiment: VADER, compound of at least 0.05 or at most −0.05.
method-topics = Topics of comments
method-topics-share = A topic is a list of words that the editor keeps, shown beside it. Its figure is the share of the comments that mention one of them, of those that may be quoted: a share of answers like any other, with its interval and its test. It says what is written about, not whether it is praised.
method-money = Revenue behind the scores
method-money-spent = What customers spent in the 90 days to the end of an issue’s period, by what they last said of recommending: promoters, passives, detractors, and those who never gave a valid answer. Customers whom the survey’s files do not name are in none of them. It shows who spent what. Whether a higher score brings more revenue is disputed, and no figure here says so. What employees say is never put beside money.
method-money-withheld = A sum can give away what one customer spent where that customer is most of it. Such sums, those of few customers, and those by which one of these could be had by subtraction, from other groups or from the window before, are not told. Groups have a new window with the first issue of each month, so that enough customers are different from one to the next.
# $nearest is a percentage as written.
formula-money = Revenue of a class = sum of what its customers spent in 90 days. A sum is told of customers enough and only if sum − largest − second largest ≥ { $nearest } of the largest (p% rule); so is its difference from the sum told before.
method-weights = Answers that match the population
method-weights-why = Some groups answer more than others. Where it is known how large each is in the population, answers of groups that answered too little weigh more and those of the others less, until the shares of every margin are right. Unequal weights cost precision: intervals and tests rest on the number of answers that would carry as much if all weighed alike. What is too small to be told is judged by the answers that were given.
# A survey and the shares of its groups: Relationship survey, by product: Mobile 47 %, …
weights-known = { $survey }, by { $dimension }: { $shares }.
weights-known-trimmed = { $survey }, by { $dimension }: { $shares }. No answer weighs more than { $times } times the mean.
# $dimensions is one kind of groups or several with commas and an "and".
known-by = what is known of the population by { $dimensions }
formula-weights = Raking: margin after margin, the weights of each group are multiplied by its share over the sum of its weights, until all are met within 10⁻¹². Effective number of answers = (sum of weights)² ÷ sum of their squares.

# Where a method is from: the names and titles as they are.
source-nps = Reichheld, Harvard Business Review 81(12), 2003; Rocks, The American Statistician 70(4), 2016; Tango, Statistics in Medicine 17, 1998.
source-csat = Newcombe, Statistics in Medicine 17, 1998.
source-ces = Dixon, Freeman and Toman, Harvard Business Review 88(7/8), 2010.
source-mean = Student, Biometrika 6(1), 1908; Welch, Biometrika 34, 1947.
source-drivers = Lindeman, Merenda and Gold, Introduction to Bivariate and Multivariate Analysis, 1980; Grömping, Journal of Statistical Software 17(1), 2006; Johnson, Multivariate Behavioral Research 35, 2000; Martilla and James, Journal of Marketing 41(1), 1977.
source-words = Dunning, Computational Linguistics 19, 1993; Monroe, Colaresi and Quinn, Political Analysis 16, 2008; Benjamini and Hochberg, JRSS B 57, 1995; Hutto and Gilbert, ICWSM, 2014.
source-money = Reichheld, Harvard Business Review 81(12), 2003; against it Keiningham and others, Journal of Marketing 71(3), 2007; Hundepool and others, Statistical Disclosure Control, 2012.
source-weights = Deming and Stephan, Annals of Mathematical Statistics 11, 1940; Kish, Survey Sampling, 1965.

## What moves together

drivers-title = What moves together with { $question }?
drivers-first = { $driver } moves together with { $question } the most: it has { $share } of what is explained.
drivers-undecided = Which of them moves together with it the most is undecided: each interval covers the mean.
drivers-explain = { $n ->
    [2] The two
   *[other] All of them
} explain { $share } of how { $question } differs between customers. This shows what goes together, not what causes what.
# $method is one of all-orders and weights.
drivers-note = { $customers } rated all of it; { $period }. Importance: { $method ->
    [all-orders] the gain in R² averaged over all orders of the drivers (Lindeman, Merenda and Gold)
   *[weights] Johnson’s relative weights
}, its 95 % interval from { $draws } draws of the customers. Undecided where the interval covers the mean of all. A driver that everyone rates alike shows no importance, however much it has.
drivers-note-incomplete = { $customers } rated all of it; { $left_out } who left one out are not in it; { $period }. Importance: { $method ->
    [all-orders] the gain in R² averaged over all orders of the drivers (Lindeman, Merenda and Gold)
   *[weights] Johnson’s relative weights
}, its 95 % interval from { $draws } draws of the customers. Undecided where the interval covers the mean of all. A driver that everyone rates alike shows no importance, however much it has.
drivers-matrix = What goes together with { $question }, and how is it rated?
drivers-matrix-of = Importance (share of what is explained) by score (0 to 100 % of the scale)
drivers-source = Source: { $survey }, { $answers }. The lines through the dots are 95 % intervals; hollow dots are undecided.
drivers-caption = What moves together with { $question }
rated-aspect = Rated aspect
mean-score = Mean score
correlation = Correlation
priority = Priority
priority-words = { $priority ->
    [improve-first] improve first
    [keep] keep
    [maintain] maintain
    [low] low priority
   *[undecided] undecided
}
related-title = Do { $after } and { $whole } go together?
related-too-few = Too few units to tell: { $n } with enough answers to both, by { $dimension }, and it takes { $fewest } that differ.
related-unclear = It cannot be told from { $n } groups by { $dimension }: the correlation is { $r }, and anything from { $low } to { $high } would fit.
related-unknown = It cannot be told from { $n } groups by { $dimension }: the correlation is { $r }, and they are too few for an interval.
related-higher = By { $dimension }, a higher { $after } goes with a higher { $whole }: the correlation of { $n } groups is { $r } ({ $low } to { $high }).
related-lower = By { $dimension }, a higher { $after } goes with a lower { $whole }: the correlation of { $n } groups is { $r } ({ $low } to { $high }).
by-dimension-all-answers = By { $dimension }, all answers
related-note = Pearson’s correlation of the figures of each { $group }, its 95 % interval by Fisher’s z. It is of groups and not of customers, says nothing of cause, and figures of few answers draw it towards 0.
related-note-ranks = Pearson’s correlation of the figures of each { $group }, its 95 % interval by Fisher’s z. Spearman’s rank correlation: { $spearman }. It is of groups and not of customers, says nothing of cause, and figures of few answers draw it towards 0.

## What comments say

said-read = Only comments of customers who agreed to be quoted are read, each on its own.
said-unread = { $comments } in other languages were left unread.
comments-counted = { $n ->
    [one] { $n } comment
   *[other] { $n } comments
}
comments-at-least = at least { $n ->
    [one] { $n } comment
   *[other] { $n } comments
}
said-note = A word counts once for each customer. The words named are those of at least { $fewest } customers that differ by more than chance; about one in ten may be there by chance all the same. “Few” are fewer than { $fewest }. Names of people are left out.
said-rounded = Counts are rounded down to fives, to protect small groups.
the-satisfied = The satisfied
the-dissatisfied = The dissatisfied
more-by-promoters = Promoters use more than detractors
more-by-detractors = Detractors use more than promoters
more-by-satisfied = The satisfied use more than the dissatisfied
more-by-dissatisfied = The dissatisfied use more than the satisfied
words-of-promoters = Words of promoters and of detractors
words-of-satisfied = Words of the satisfied and of the dissatisfied
last-13-weeks = Last 13 weeks
before-13-weeks = 13 weeks before
more-than-before = Used more than before
more-before = Used more before
words-of-13-weeks = Words of the last 13 weeks and of the 13 before
# Over a column: Promoters, of 812
name-of-people = { $name }, of { $people }
tone = Of { $comments } { $in_period }, { $positive } sound positive, { $negative } negative and { $neither } neither, by the words in them. The words come from VADER, a list of English words with the feeling that people find in them; it is easily wrong, describes comments and moves no score.

## Money

money-promoters = Promoters, 9–10
money-passives = Passives, 7–8
money-detractors = Detractors, 0–6
money-unknown = No answer
money-note = Each customer counts by their latest answer, wherever it was given. This shows who spent what and not that a better score brings more: those who spend more may differ in much else.
money-title-90-days = Revenue behind the scores, last 90 days
money-not-yet = The data do not fill 90 days yet.
money-window = The 90 days of { $days }.
money-window-renewed = The 90 days of { $days }, renewed with the first issue of each month.
money-spent = Customers who last answered 9 or 10 spent { $amount } of { $total }.
money-spent-share = Customers who last answered 9 or 10 spent { $amount } of { $total } ({ $share }).
money-spent-of-answers = Customers who last answered 9 or 10 spent { $amount } of the { $total } that customers with an answer spent.
all-customers = All customers
money-too-few-to-tell = too few customers to tell
money-by-answer = What customers spent, by their latest answer
revenue = Revenue
per-customer = Per customer
money-last-said = Customers who last said
money-figure = Who bought, and what they spent
money-figure-all = Share of all customers who bought, and of what they spent, by their latest answer
money-figure-answered = Share of customers with an answer who bought, and of what they spent, by their latest answer
share-of-customers = Share of customers
share-of-revenue = Share of revenue
money-source = Source: { $survey }, { $customers } who bought.
customers-with-answer = { $n ->
    [one] { $n } customer
   *[other] { $n } customers
} with an answer
receipt-column = Column
receipt-currency = Currency
receipt-bought = Customers who bought
receipt-told-apart = Told apart by
receipt-latest-answer = the latest valid answer to “{ $question }”
receipt-not-told = Not told
receipt-not-told-sums = a sum of fewer than { $minimum } customers, or one within { $nearest } of what a single customer spent, also where it could be had by subtraction
money-withheld-few = Too few customers bought: of one kind fewer than { $minimum }, or one of them spent nearly all of it.
money-withheld-others = Not told: what single customers spent could be worked out from it.

## Reputation

reputation-deck = What customers say of us where everyone can read it, and how often we reply.
reputation-note = Whoever writes a review has chosen to. Reviewers are not a sample of customers: the intervals say what chance alone would do, and not who did not write. Groups stand in alphabetical order.
question-month-by-month = { $question }, month by month
how-many-reviews = How many reviews were written?
reviews-column = Reviews
by-dimension-all-reviews = By { $dimension }, all reviews

## The data page

data-deck = What was read for this bulletin, what counts, what was left out and why. Nothing is dropped in silence: a row or an answer that counts in no figure is counted here.
data-privacy = What a cell says is not repeated here, unless it can only be a score: it might be a customer’s own words or an id. Files with fewer than { $minimum } responses, and those from which their number could be had, are named and not counted.
data-privacy-employees = Of surveys of employees, rows that were left out are counted for the survey as a whole, and small counts are not told.
data-unread = None of its files could be read.
files-counted = { $n ->
    [one] { $n } file
   *[other] { $n } files
}
rows-counted = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
rows-fewer = fewer than { $n } rows
rows-some = rows
responses-fewer = fewer than { $n } responses
responses-few = few responses
# $n chooses the plural of what $responses says.
data-read = { $files } with { $rows }: { $responses } { $n ->
    [one] counts
   *[other] count
}.
data-read-counted = { $files } with { $rows } of answers counted beforehand; they stand for { $responses } that { $n ->
    [one] counts
   *[other] count
}.
data-read-alone = { $files }: { $responses } { $n ->
    [one] counts
   *[other] count
}.
data-newest = The newest response is of { $day }.
data-undated = { $n ->
    [one] { $responses } has a date that cannot be read: it counts
   *[other] { $responses } have a date that cannot be read: they count
} among all answers, and in no week or month.
no-row-left-out = No row was left out.
left-out = Left out: { $reasons }.
left-out-duplicate = { $rows } that { $n ->
    [one] has
   *[other] have
} the response id of another row of the same file
left-out-repeated = { $rows } that { $n ->
    [one] has
   *[other] have
} the response id of a row of another file
left-out-ragged = { $rows } that { $n ->
    [one] has
   *[other] have
} more or fewer cells than the header has columns
# Told besides: $n
left-out-broken = { $rows } that cannot be read at all
left-out-set-aside = { $rows } that { $n ->
    [one] is no response
   *[other] are no responses
}: a preview, a test or a form that was never sent
left-out-set-aside-weightless = { $rows } that { $n ->
    [one] is no response
   *[other] are no responses
}: a preview, a test or a form that was never sent, or that weighs nothing
left-out-uncounted = { $rows } whose “{ $column }” is no whole number
left-out-unweighed = { $rows } whose “{ $column }” is no weight
keep-first = Of rows with the same “{ $column }” the first counts.
keep-last = Of rows with the same “{ $column }” the last counts.
keep-none = No two rows may have the same “{ $column }”.
keep-all = No column says which response a row is: one that was exported twice counts twice.
coverage-waves = When was it asked, and how many answered?
coverage-whole = Answers came in every week
coverage-gaps = { $n ->
    [one] One week has no answers
   *[other] { $n } weeks have no answers
}
# Answers by week to “NPS”
coverage-of = { $answers } to “{ $question }”
silence-waves = It is asked in waves; silence between them is no gap.
silence = { $n ->
    [one] No answers in the week to { $day }.
   *[other] No answers in the { $n } weeks to { $day }.
}
silences-before = { $n ->
    [one] And { $n } gap before those.
   *[other] And { $n } gaps before those.
}
unanswered = Questions left unanswered
unanswered-none = None: every response answers every question.
unanswered-note = A response that does not answer a question counts for the others and not for that one. An answer that could not be used is missing too.
unanswered-caption = Responses without an answer
missing-column = Missing
without-group = Responses that belong to no group
without-group-none = None: every response has a group of each kind.
without-group-note = They count in the figures for all respondents and in those of no group, so groups may add up to less than the whole.
some-not-told = some, and how many is not told, since a small group is withheld
# Less than an amount that is written: under 1 %
under = under { $amount }
fewer-than = fewer than { $n }
not-told = not told
unusable = Cells that could not be used
unusable-none = None: every cell holds what its column should.
unusable-note = Such a cell is no answer; the rest of its response counts.
cells-counted = { $n ->
    [one] { $n } cell
   *[other] { $n } cells
}
cells-fewer = fewer than { $n } cells
cells-some = some cells
unusable-off-scale = { $n ->
    [one] { $cells } is not on the scale
   *[other] { $cells } are not on the scale
}
unusable-not-a-score = { $n ->
    [one] { $cells } is not a score
   *[other] { $cells } are not scores
}
unusable-date = { $n ->
    [one] { $cells } is not a date that can be read
   *[other] { $cells } are not dates that can be read
}
unusable-count = { $n ->
    [one] { $cells } is not a count
   *[other] { $cells } are not counts
}
unusable-weight = { $n ->
    [one] { $cells } is not a weight
   *[other] { $cells } are not weights
}
unusable-money = { $n ->
    [one] { $cells } is not a sum of money
   *[other] { $cells } are not sums of money
}
unusable-name = { $n ->
    [one] { $cells } is too long for a name
   *[other] { $cells } are too long for names
}
unusable-formula = { $n ->
    [one] { $cells } is a formula without a value
   *[other] { $cells } are formulas without a value
}
unusable-such-as = { $wrong }, such as { $score }
# likelihood: 9 cells are not on the scale; each should hold a whole number from 0 to 10.
unusable-line = { $column }: { $wrong }; { $n ->
    [one] it
   *[other] each
} should hold { $expected }.
unusable-first = The first is { $place }.
holds-date-as = a date as { $format }
holds-date-such = a date such as 2026-11-22
holds-date = a date
holds-answers = a whole number of answers
holds-weight = a number that is not negative
holds-money = an amount such as 12.50
holds-score-from = a whole number from { $low } to { $high }
holds-score = a score
holds-value = a value
holds-name = a name of at most { $n } characters
holds-invited = a whole number, no more answered than delivered than invited
merged = Names made one
merged-rule = Groups whose names differ only in upper and lower case, in their spaces or in signs that no one sees are one group.
merged-rule-renamed = So are names that this bulletin gives another.
merged-line = { $dimension } “{ $name }”: also { $spelling }, in { $rows }
merged-unnamed = { $n ->
    [one] { $n } spelling that is not named here
   *[other] { $n } spellings that are not named here
}
merged-more = { $n ->
    [one] { $n } more spelling that is not named here
   *[other] { $n } more spellings that are not named here
}
spelling-written = written “{ $name }”
spelling-with = with { $ways }
spelling-around = spaces around it
spelling-between = more than one space
spelling-other = other kinds of spaces
spelling-unseen = signs that no one sees
files-caption = Rows below the header, and responses that count
file-column = File
rows-column = Rows
responses-column = Responses
left-out-column = Left out
days-column = First and last day
digest-column = Digest
short-duplicate = { $n } repeated
short-repeated = { $n } also in another file
short-ragged = { $n } not as wide as the header
short-broken = { $n } not readable
short-set-aside = { $n } no responses
short-uncounted = { $n } without a count
short-unweighed = { $n } without a weight

## Charts side by side

# Beside the groups of a chart: everyone together.
all-of-chart = All
journey-note = The strokes are 95 % intervals, the columns the answers.
question-by-two = { $question } by { $by } and { $across }, { $period }
heat-note = Filled and marked ▼ or ▲ where the whole 95 % interval lies below or above that of all, { $all }; of many pairs a few do so by chance. Small figures are answers; “few” are too few to show.
heat-note-alone = Small figures are answers.
heat-cell = { $value } ({ $interval }; n = { $n })
question-by-dimension-twice = { $question } by { $dimension }, { $before } and { $after }
slope-note-tested = Changes in colour are clear by a test, all of the chart as one family; broken lines rest on too few answers to compare.
slope-note-apart = Changes in colour have intervals that do not overlap; broken lines rest on too few answers to compare.
answers-of = Answers of
leaning-note = Each bar is all answers of its row; the middle lies astride the line.
bullets-note = Each bar stands on the whole of its scale; the stroke through its end is the 95 % interval.
figure-column = Figure
value-column = Value
target-column = Target
held-against-column = Held against it
above-target = above it
below-target = below it
within-target = within the interval
leaning = { $question }: how do the answers lean?
leaning-of = Share of answers, { $period }
targets = How far from the targets?
targets-of = The newest figures on the whole of their scales
panels-title = { $question }, { $run } by { $dimension }
crossing = Which { $across } meets customers how, { $by } by { $by }?
crossing-finding = Of { $pairs } pairs with answers enough, { $below } lie clearly below { $all } and { $above } above
slope-none = No clear change among the { $groups } from { $before } to { $after }
slope-moved = { $n ->
    [one] One of the { $groups } clearly moved
   *[other] { $n } of the { $groups } clearly moved
} from { $before } to { $after }

## What is done, and by when

owner-by = { $owner }, by { $day }
owner-overdue = { $owner }: { $overdue }
# $words is of the first action, $more how many others there are, in words.
# Told besides: $n
and-more-actions = { $words }, and { $more } more
overdue-by = { $n ->
    [1] Overdue by a day
   *[other] Overdue by { $n } days
}
passed-none = no whole { $unit ->
    [week] week
    [month] month
    [quarter] quarter
   *[year] year
} has passed
# $passed and $needed are in words, $n and $all the same as numbers.
# Told besides: $all
passed = { $passed } of { $needed } { $unit ->
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} { $n ->
    [1] has
   *[other] have
} passed
# The same: $open, $late and $closed are in words, the numbers are $n, $n_late and $n_closed.
# Told besides: $n, $n_closed
actions-summary = { $open } open; { $closed } closed.
# Told besides: $n_closed
actions-summary-all-late = { $n ->
    [1] { $open } open, and overdue
   *[other] { $open } open, all of them overdue
}; { $closed } closed.
# Told besides: $n, $n_late, $n_closed
actions-summary-some-late = { $open } open, { $late } of them overdue; { $closed } closed.

## The journey

journey-title = The customer’s journey
journey-deck = Every touchpoint in the order in which customers meet it, and the work behind it.
journey-period = { $question }, { $newest }.
journey-periods = { $question }: the large figures are of { $longer }, which has answers enough to tell the touchpoints apart; the small ones of { $newest }.
journey-map-of = { $question } by touchpoint, { $period }
journey-map-note = The strokes are 95 % intervals, the columns the answers. The line joins the touchpoints in their order; not every customer passes all of them.
journey-map-note-hollow = The strokes are 95 % intervals, the columns the answers. Hollow dots are { $newest }, on fewer answers. The line joins the touchpoints in their order; not every customer passes all of them.
journey-feel-from = How does it feel, from { $first } to { $last }?
journey-feel = How does it feel?
touchpoint = Touchpoint
needs-attention-why = Needs attention: { $why }

## The smaller blocks of an edition

panel-question = The question for the teams
panel-answer = Send us your answer
panel-until = Answers by { $day }
panel-links = Read elsewhere
paid-for = Paid for by { $name }
in-short = In short
contents = Contents
thanks = Thanks
pass-it-on = Pass it on
profile-of-the-week = Profile of the week
behind-a-good-experience = Behind a good experience
consent-of-both = Told with the consent of both.
consent-given = Told with consent.
readers = { $n ->
    [one] { $n } person
   *[other] { $n } people
} read { $what } ({ $source }, { $day }).
readers-of-former = { $n ->
    [one] { $n } person
   *[other] { $n } people
} read the edition before this one ({ $source }, { $day }).
send-it = Send it to a colleague
have-it-sent = Have it sent to you
follow-the-feed = Follow the feed
poll-of-the-week = Poll of the week
poll-too-few = Too few answers to print any figure.
poll-ends = from { $low } (lowest) to { $high } (highest)

## What was written of whom

topics-deck = What the stories and editions are about.
stories-counted = { $n ->
    [one] { $n } story
   *[other] { $n } stories
}
editions-counted = { $n ->
    [one] { $n } edition
   *[other] { $n } editions
}
# $texts is "3 stories and 1 edition".
told-in = Told in { $texts }
told-in-sentence = Told in { $texts }.
told-of = { $name }: { $texts }.
scorecard = Scorecard
related-how = The same touchpoint first, then the same team, then shared topics; the newest first.
# What a page that was found is.
kind-edition = Edition
kind-story = Story
kind-page = Page
restated = Restated on { $day }; first published as { $evidence }
first-published = (first published as { $value })
about = About
related-stories = Related stories
written-by-topic = By topic, touchpoint, team and location
colours = Colours
colours-of-device = As the device
colours-light = Light
colours-dark = Dark
sort-by-column = Sort by this column

## Questions that the program itself asks

reply-rate = Reviews replied to
reply-rate-asked = Did the company reply to the review?
response-rate = Response rate
response-rate-asked = Was the invitation answered?
response-rate-asked-within = { $n ->
    [one] Was the invitation answered within { $n } day?
   *[other] Was the invitation answered within { $n } days?
}
topic-asked = Does the comment mention { $words }?

## What was published before

signpost-moved = This page has moved
signpost-now-here = It is now here:
signpost-gone = This page is no longer made
signpost-kept = It is kept as it was last published:
signpost-version = version { $version }
signpost-nearest = The nearest page of today:
signpost-archived = This version is in an archive
signpost-whole = Version { $version } is kept whole in one file:
# The name of a file follows.
signpost-in-it = This page is in it as
page-today = This page today
versions-all = All versions
versions-deck = The bulletin as it was published, each time. A version never changes.
version-as-published = As published with version { $version }.
version-revision = revision { $n }
version-archived = in an archive
version-newest = The newest version, kept as it was published.
version-old = An old version: { $version }. The newest is { $newest }, “{ $title }”.
as-first-published = The figures are as first published; later answers are not in them
restated-figure = { $figure }: { $new } (before: { $old })
and-more-figures = and { $n } more
correction-restated = { $erratum } Restated: { $figures }.

# Above other subjects that the same texts speak of.
told-together = Told together with
