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
