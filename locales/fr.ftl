# Les mots des pages en français.

## Nombres

answers = { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
}
responses = { $n ->
    [one] { $n } questionnaire
   *[other] { $n } questionnaires
}
customers = { $n ->
    [one] { $n } client
   *[other] { $n } clients
}
dollar-sign = $US
money = { $minus }{ $amount }{"\u00A0"}{ $sign }
money-in-code = { $minus }{ $amount }{"\u00A0"}{ $code }
unit-of-scale = sur{"\u00A0"}{ $high }
interval = { $low } à { $high }
points = { $n ->
    [one] { $amount } point
   *[other] { $amount } points
}

## Évolutions

change-up = en hausse de { $amount }
change-up-within = en hausse de { $amount } ({ $low } à { $high })
change-down = en baisse de { $amount }
change-down-within = en baisse de { $amount } ({ $low } à { $high })
no-clear-change = pas d’évolution nette
too-few-to-compare = trop peu de réponses pour comparer

## Jours

month-name = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
day-of-month = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
month = { $month } { $year }
days-of-a-month = du { $first ->
    [1] 1er
   *[other] { $first }
} au { $last } { $month } { $year }
days = du { $first } au { $last }

## Périodes

period-week = la semaine jusqu’au { $day }
period-quarter = le { $quarter ->
    [1] premier
    [2] deuxième
    [3] troisième
   *[4] quatrième
} trimestre { $year }
period-last = { $unit ->
    [day] { $n ->
        [1] le jour
       *[other] les { $n } jours
    }
    [week] { $n ->
        [1] la semaine
       *[other] les { $n } semaines
    }
    [month] { $n ->
        [1] le mois
       *[other] les { $n } mois
    }
    [quarter] { $n ->
        [1] le trimestre
       *[other] les { $n } trimestres
    }
   *[year] { $n ->
        [1] l’année
       *[other] les { $n } années
    }
} jusqu’au { $day }
period-all = toutes les réponses
short-week = semaine { $week }
short-quarter = T{ $quarter }
short-quarter-of = T{ $quarter } { $year }
short-last = { $unit ->
    [day] { $n ->
        [1] dernier jour
       *[other] { $n } derniers jours
    }
    [week] { $n ->
        [1] dernière semaine
       *[other] { $n } dernières semaines
    }
    [month] { $n ->
        [1] dernier mois
       *[other] { $n } derniers mois
    }
    [quarter] { $n ->
        [1] dernier trimestre
       *[other] { $n } derniers trimestres
    }
   *[year] { $n ->
        [1] dernière année
       *[other] { $n } dernières années
    }
}
short-all = toutes
on-the-period-before = par rapport { $unit ->
    [day] { $n ->
        [1] à la veille
       *[other] aux { $n } jours précédents
    }
    [week] { $n ->
        [1] à la semaine précédente
       *[other] aux { $n } semaines précédentes
    }
    [month] { $n ->
        [1] au mois précédent
       *[other] aux { $n } mois précédents
    }
    [quarter] { $n ->
        [1] au trimestre précédent
       *[other] aux { $n } trimestres précédents
    }
   *[year] { $n ->
        [1] à l’année précédente
       *[other] aux { $n } années précédentes
    }
}

## Autour de chaque page

skip-to-text = Aller au texte
sections = Rubriques
colophon-data = Données
feed = Flux Atom

## Les gabarits

on-this-page = Sur cette page
breadcrumbs = Fil d’Ariane
file-by-file = Fichier par fichier
what-is-not-told = Ce qui n’est pas dit ici
editions = Éditions
stories = Récits
scorecards = Tableaux de bord
all-scorecards = Tous les tableaux de bord
all-editions = Toutes les éditions
charts-in-this-edition = Graphiques de cette édition
more = Plus
earlier-editions = Éditions précédentes
first-edition = Ceci est la première édition.
no-edition-yet = La première édition est encore à venir.
address-of-this-edition = Adresse de celle-ci
what-was-read = Ce qui a été lu
turn-before = Avant
turn-after = Après
receipt = Justificatif
receipt-unseen = {" "}de { $of }, { $period }
receipt-question = Question
receipt-scale = Échelle
receipt-who = Qui
receipt-when = Quand
receipt-definition = Définition
receipt-method = Méthode
receipt-files = Fichiers
downloads = Téléchargements
more-on-the-method = En savoir plus sur la méthode
full-receipt = Le justificatif complet
table-behind-chart = Le tableau derrière ce graphique
no-quotes-yet = Aucun client n’a encore accepté d’être cité ici.
corrections = Rectificatifs
words-behind-tone = Les mots qui en décident
topic = Thème
share = Part
interval-95 = Intervalle à 95{"\u202F"}%
comments = Commentaires
change = Évolution
trend = Tendance
how-it-moves = Comment cela évolue
how-they-answered = Ce qu’ils ont répondu
score-by-score = Note par note
work-under-it = Le travail derrière
no-owner-yet = Aucun responsable n’est encore nommé.
journey-and-teams = Où le parcours rencontre les équipes
no-chart-yet = Trop peu de réponses pour un graphique jusqu’ici.
how-it-compares = La comparaison
how-many-answer = Combien répondent
receipts = Justificatifs
no-scorecard-yet = Il n’y a pas encore de tableau de bord : aucune enquête ne nomme une équipe, un lieu ou un point de contact.
no-story-yet = Aucun récit n’a encore été raconté.
related = Sur le même sujet

## Navigation et mentions

this-issue = Ce numéro
method = Méthode
colophon-responses = D’après { $responses } de { $n ->
    [one] { $n } enquête
   *[other] { $n } enquêtes
}
all-respondents = tous les répondants
group-of-dimension = { $group } ({ $dimension })
by-dimension = Par { $dimension }
and = { $first } et { $second }

## Éditions et récits

byline = Par { $name }
edition-number = Nᵒ { $number }
every-edition = Toutes les éditions de { $title }.
where-we-stand = Où nous en sommes
where-we-stand-deck = D’après les réponses de nos clients, avant la première édition.
draft = Brouillon : non publié
at-a-glance = En un coup d’œil
week-at-a-glance = La semaine en un coup d’œil
month-at-a-glance = Le mois en un coup d’œil
customer-story = Récit d’un client
customer-story-about = Récit d’un client : { $touchpoint }
stories-deck = Un client à la fois : ce qui s’est passé, ce que nous avons appris, ce que nous avons changé.
told-with-consent = { $customer } : raconté avec l’accord du client.
what-we-learned = Ce que nous avons appris
what-we-changed = Ce que nous avons changé
related-scorecard = tableau de bord
related-edition = édition
in-customers-words = Les clients disent
scored = note : { $score } sur { $top }
nobody-quoted = Aucun commentaire ne peut être cité : trop peu de réponses, ou pas d’accord.
how-quoted = Cités avec accord, coordonnées retirées ; pris tour à tour parmi les notes basses, hautes et moyennes, les plus récents d’abord.
no-such-page = Cette page n’existe pas
no-such-page-deck = L’adresse est peut-être mal saisie, ou la page a été déplacée.
newest-edition = La dernière édition

## Mesures

period = Période
every-period = Toutes les périodes
answers-column = Réponses
answer-column = Réponse
period-of-days = { $period }, { $days }
period-to-day = { $period }, jusqu’au { $day }
periods = { $first } à { $last }
row-not-complete = { $period } (incomplet)
not-complete = { $unit ->
    [week] semaine incomplète
    [month] mois incomplet
    [quarter] trimestre incomplet
    [year] année incomplète
   *[period] période incomplète
}
target = objectif { $value }
target-line = Objectif { $value }
no-answers = aucune réponse
too-few-answers = trop peu de réponses
withheld-for-others = non publié, pour protéger un groupe plus petit
too-few-to-quote = trop peu de réponses pour être citées
no-end = aucune
nothing-to-compare = encore rien à quoi comparer
change-on-the-period-before = { $change } { $before }
change-on-period = { $change } par rapport à { $period }
quote-title = { $question }, { $whose }, { $period }
quote-title-evidence = { $question }, { $whose }, { $period } : intervalle à 95 % { $interval }, { $answers }
filter-group = { $dimension } : { $group }
rows-kept = { $kept } lignes sur { $rows } comptent
number-not-told = nombre non communiqué

## Justificatifs

receipt-description = Ce qui fonde { $title } : formulation, réponses, intervalles, sources.
receipt-of = Justificatif : { $question }
readings-as = Mesures en { $format }
counts-of-nps = Détracteurs · passifs · promoteurs
counts-by-score = Réponses de { $low } à { $high }
side-detractors = Détracteurs
side-passives = Passifs
side-promoters = Promoteurs
side-low = Basses
side-middle = Moyennes
side-high = Hautes
side-of-one = { $side }, { $score }
side-of-two = { $side }, { $first } et { $last }
side-of-many = { $side }, { $first } à { $last }
scale-nps = de { $low } à { $high } : détracteurs de 0 à 6, passifs 7 et 8, promoteurs 9 et 10
scale-share = de { $low } à { $high } ; sont comptées les réponses { $counted }
scale-mean = de { $low } à { $high }
method-nps = intervalle à 95 % : Wald ajusté, et sous dix réponses l’intervalle du score ; l’évolution est testée sur les réponses des deux périodes
method-share = intervalle à 95 % : Wilson ; l’évolution par l’intervalle de Newcombe
method-mean = intervalle à 95 % : t de Student ; l’évolution par le test de Welch
method-weighted = { $method }. Les réponses sont pondérées : elles valent autant que { $count } de même poids (Kish 1965) ; les décomptes par note ne sont pas pondérés
definition-nps = La part des promoteurs (9 et 10) moins celle des détracteurs (0 à 6), en points de −100 à +100.
definition-csat = La part des réponses dans le haut de l’échelle, en pourcentage de toutes les réponses à la question.
definition-ces = La moyenne des réponses à une question sur l’effort ; sur l’échelle d’accord, plus haut veut dire plus facile.
definition-mean = La moyenne des réponses sur l’échelle de la question.
definition-share = La part des réponses que la question compte, en pourcentage de toutes ses réponses.

## Dans une phrase

in-week = dans la semaine jusqu’au { $day }
in-month = en { $month }
in-quarter = au { $quarter ->
    [1] premier
    [2] deuxième
    [3] troisième
   *[4] quatrième
} trimestre { $year }
in-year = en { $year }
in-last = dans { $unit ->
    [day] { $n ->
        [1] la journée
       *[other] les { $n } jours
    }
    [week] { $n ->
        [1] la semaine
       *[other] les { $n } semaines
    }
    [month] { $n ->
        [1] le mois
       *[other] les { $n } mois
    }
    [quarter] { $n ->
        [1] le trimestre
       *[other] les { $n } trimestres
    }
   *[year] { $n ->
        [1] l’année
       *[other] les { $n } années
    }
} jusqu’au { $day }
in-all = dans toutes les réponses
the-period-before = { $unit ->
    [day] { $n ->
        [1] la veille
       *[other] les { $n } jours précédents
    }
    [week] { $n ->
        [1] la semaine précédente
       *[other] les { $n } semaines précédentes
    }
    [month] { $n ->
        [1] le mois précédent
       *[other] les { $n } mois précédents
    }
    [quarter] { $n ->
        [1] le trimestre précédent
       *[other] les { $n } trimestres précédents
    }
   *[year] { $n ->
        [1] l’année précédente
       *[other] les { $n } années précédentes
    }
}
number-in-words = { $n ->
    [0] aucun
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
    [11] onze
    [12] douze
   *[other] { $n }
}

## Comparaisons

higher = plus haut de { $amount }
higher-within = plus haut de { $amount } ({ $low } à { $high })
lower = plus bas de { $amount }
lower-within = plus bas de { $amount } ({ $low } à { $high })
no-clear-difference = pas de différence nette
same-week-last-year = la même semaine l’an dernier, { $days }
a-year-before = un an plus tôt, { $period }
all-other-answers = toutes les autres réponses de l’entreprise
the-target = l’objectif

## Signaux et limites

signal-below = Sous la limite inférieure
signal-above = Au-dessus de la limite supérieure
signal-run-below = { $n } { $unit ->
    [week] semaines
    [month] mois
    [quarter] trimestres
   *[year] années
} de suite sous le niveau habituel
signal-run-above = { $n } { $unit ->
    [week] semaines
    [month] mois
    [quarter] trimestres
   *[year] années
} de suite au-dessus du niveau habituel
signal-two-below = { $unit ->
    [week] Deux semaines sur trois
    [month] Deux mois sur trois
    [quarter] Deux trimestres sur trois
   *[year] Deux années sur trois
} près de la limite inférieure
signal-two-above = { $unit ->
    [week] Deux semaines sur trois
    [month] Deux mois sur trois
    [quarter] Deux trimestres sur trois
   *[year] Deux années sur trois
} près de la limite supérieure
limits-note = Les lignes brisées sont des limites que le hasard seul franchit rarement ; moins il y a de réponses, plus elles sont larges.
limits-kept = Limites établies sur { $n } { $unit ->
    [week] semaines ({ $days }) et gardées depuis.
    [month] mois ({ $days }) et gardées depuis.
    [quarter] trimestres ({ $days }) et gardées depuis.
   *[year] années ({ $days }) et gardées depuis.
}
limits-so-far = Limites établies sur les { $n } { $unit ->
    [week] semaines écoulées ({ $days }).
    [month] mois écoulés ({ $days }).
    [quarter] trimestres écoulés ({ $days }).
   *[year] années écoulées ({ $days }).
}

## Groupes

order-too-few = Moins de deux groupes ont assez de réponses : il n’y a donc pas de classement.
order-not-reliable = Il n’y a pas de classement fiable : d’après ses réponses, un groupe pourrait occuper en moyenne { $ranks } des { $all } rangs.
order-ranked = Dans l’ordre, pour autant que les réponses le disent. Chaque chiffre est rapproché de la moyenne de tous les groupes, d’autant plus qu’il a peu de réponses ; chaque groupe pourrait occuper n’importe lequel des rangs indiqués à côté.
ranks = { $best } à { $worst }
funnel-below = { $names } { $n ->
    [one] est
   *[other] sont
} plus bas que prévu
funnel-above = { $names } { $n ->
    [one] est
   *[other] sont
} plus haut que prévu
funnel-both = { $below }, { $above }
funnel-none = Les { $n } groupes diffèrent plus que le hasard ne l’explique ; à cette aune, aucun ne se détache
funnel-chance = Le hasard seul explique les écarts entre les { $n } groupes
funnel-lines = Les lignes font la part du seul hasard : on attend 95 groupes sur 100 entre les pointillés, 998 sur 1 000 entre les tirets.
funnel-lines-dispersed = Les lignes font la part du hasard et des écarts habituels entre groupes, plus grands que le hasard ne l’explique : on attend 95 groupes sur 100 entre les pointillés, 998 sur 1 000 entre les tirets.
improved-too-few = La plus nette amélioration : aucun groupe ne peut être nommé, car aucun n’a assez de réponses pour être comparé { $on_before }.
improved-none-of-one = La plus nette amélioration : aucune. Un seul groupe a assez de réponses pour être comparé { $on_before }, et il ne s’est pas nettement amélioré.
improved-none = La plus nette amélioration : aucune. { $n } groupes ont assez de réponses pour être comparés { $on_before }, et aucun ne s’est nettement amélioré.
improved-alike = La plus nette amélioration : aucun groupe en particulier. { $n } groupes se sont nettement améliorés { $on_before }, et le hasard explique les écarts entre leurs évolutions.
improved-group = La plus nette amélioration : { $name }, { $change } { $on_before }. La plus forte évolution est en partie la plus chanceuse : rapprochée de celle de tous les groupes, elle est de { $shrunken }.
cause-fell = nettement en baisse { $before }
cause-below-limit = sous la limite inférieure de son propre graphique
cause-run = { $n } { $unit ->
    [week] semaines
    [month] mois
    [quarter] trimestres
   *[year] années
} de suite sous son niveau habituel
cause-two-of-three = { $unit ->
    [week] deux semaines sur trois
    [month] deux mois sur trois
    [quarter] deux trimestres sur trois
   *[year] deux années sur trois
} près de la limite inférieure de son propre graphique
cause-peers = plus bas que ce qu’on attend parmi les groupes
cause-rose = nettement en hausse { $before }
cause-above-limit = au-dessus de la limite supérieure de son propre graphique
cause-run-above = { $n } { $unit ->
    [week] semaines
    [month] mois
    [quarter] trimestres
   *[year] années
} de suite au-dessus de son niveau habituel
cause-two-of-three-above = { $unit ->
    [week] deux semaines sur trois
    [month] deux mois sur trois
    [quarter] deux trimestres sur trois
   *[year] deux années sur trois
} près de la limite supérieure de son propre graphique
cause-peers-higher = plus haut que ce qu’on attend parmi les groupes
nothing-stands-out-above = Rien ne se détache { $in_period } : aucun groupe n’a nettement monté, n’a franchi sa propre limite supérieure ni n’est plus haut que ce qu’on attend parmi les autres.
journey = Parcours
actions = Actions
attention-group = groupe
attention-why = { $question } { $value } { $in_period }, { $answers } : { $why }
nothing-stands-out = Rien ne se détache { $in_period } : aucun groupe n’a nettement baissé, n’a franchi sa propre limite inférieure ni n’est plus bas que ce qu’on attend parmi les autres.
mix-fell = { $question } a baissé par rapport à { $from } alors que le chiffre a monté dans chacun des groupes : davantage de réponses sont venues de ceux où il est bas.
mix-rose = { $question } a monté par rapport à { $from } alors que le chiffre a baissé dans chacun des groupes : davantage de réponses sont venues de ceux où il est haut.
mix-explains = De l’évolution de { $question } par rapport à { $from }, { $total }, { $mix } viennent de ce que d’autres groupes ont répondu qu’auparavant, non de leurs propres chiffres.
fewer-answers = Seulement { $answers } { $in_period }, là où { $usual } sont habituelles (la médiane des { $n } { $unit ->
    [week] semaines précédentes
    [month] mois précédents
    [quarter] trimestres précédents
   *[year] années précédentes
}).
unfinished = { $period } : période incomplète. Ses réponses s’arrêtent au { $day }. Elle est dessinée en creux et n’est comparée à rien.

## Tableaux de bord

one-family = Les évolutions du tableau sont testées comme une famille (Benjamini-Hochberg) : on ne parle de hausse ou de baisse que si elle est nette parmi toutes.
comparisons-family = Les comparaisons sont testées comme une famille (Benjamini-Hochberg) ; un objectif est confronté à l’intervalle à 95 %.
attention = Où l’expérience des clients demande de l’attention
no-action-yet = Pas encore d’action
scorecards-deck = Où en est chaque partie de l’entreprise, avec les réponses qui le fondent.
the-company = L’entreprise
scorecards-by = Tableaux de bord par { $dimension }.
order-of-journey = Dans l’ordre du parcours client.
order-of-alphabet = Par ordre alphabétique.
question-in-period = { $question }, { $period }
how-they-stand = Où ils en sont : { $period }
could-be-ranked = Rangs possibles
drawn-to-the-mean = { $question }, rapproché de la moyenne
as-answered = { $question } selon les réponses
every-period-note = toutes les périodes
every-period-evidence = toutes les périodes avec leurs preuves
receipt-link = { $question } : justificatif
where-it-stands = Où cela en est
how-many-answered = Combien de clients ont répondu ?
beside-others = Les derniers chiffres à côté d’autres
compared-with = Comparé à
compared-there = Là
compared-here = Ici
question-against = { $question } : { $against }
all-of-them = Les { $n }
no-figure-in-period = Trop peu de réponses pour un chiffre { $in_period }.
stood = { $question } s’établissait à { $value } { $in_period }.
stood-and-moved = { $question } s’établissait à { $value } { $in_period }, { $change }.
stood-without-change = { $question } s’établissait à { $value } { $in_period }, { $change }.
read-by-month = Lu par mois : une semaine a trop peu de réponses pour se suffire.
read-by-week = Lu par semaine : une semaine habituelle a { $n }, la médiane de treize.
read-by-month-since = Lu par mois : une semaine habituelle a { $n }, et il en faut { $needed } pour qu’une semaine se suffise.
month-by-month = Mois par mois
the-other-figures = Les autres chiffres
drawn-on-one-scale = { $title }, à la même échelle
moved-below = { $question } est passé sous sa limite inférieure { $in_period }
moved-below-and-back = { $question } est passé sous sa limite inférieure { $in_period } et est revenu dans les limites
moved-above = { $question } est passé au-dessus de sa limite supérieure { $in_period }
moved-above-and-back = { $question } est passé au-dessus de sa limite supérieure { $in_period } et est revenu dans les limites
moved-run-below = { $question } a été sous son niveau habituel { $n } { $unit ->
    [week] semaines
    [month] mois
    [quarter] trimestres
   *[year] années
} de suite, en dernier { $in_period }
moved-run-above = { $question } a été au-dessus de son niveau habituel { $n } { $unit ->
    [week] semaines
    [month] mois
    [quarter] trimestres
   *[year] années
} de suite, en dernier { $in_period }
moved-two-below = { $question } s’est approché de sa limite inférieure { $unit ->
    [week] deux semaines sur trois
    [month] deux mois sur trois
    [quarter] deux trimestres sur trois
   *[year] deux années sur trois
}, en dernier { $in_period }
moved-two-above = { $question } s’est approché de sa limite supérieure { $unit ->
    [week] deux semaines sur trois
    [month] deux mois sur trois
    [quarter] deux trimestres sur trois
   *[year] deux années sur trois
}, en dernier { $in_period }
moved-by-chance = { $question } : rien en { $n } { $unit ->
    [week] { $n ->
        [1] semaine entière
       *[other] semaines entières
    }
    [month] { $n ->
        [1] mois entier
       *[other] mois entiers
    }
    [quarter] { $n ->
        [1] trimestre entier
       *[other] trimestres entiers
    }
   *[year] { $n ->
        [1] année entière
       *[other] années entières
    }
} que le hasard n’explique pas
how-moved-weekly = Comment { $question } a-t-il évolué pour { $group }, semaine après semaine ?
stood-over-a-year = Où s’est situé { $question } sur douze mois ?
stood-over-a-year-for = Où s’est situé { $question } pour { $group } sur douze mois ?

## Graphiques

all-line = Tous { $value }
band-note = La bande est l’intervalle à 95 %.
bands-note = Les bandes sont des intervalles à 95 %.
dots-note = La ligne qui traverse chaque point est son intervalle à 95 % ; là où les lignes se recouvrent, l’ordre n’est pas certain.
question-by-unit = { $question } par { $unit ->
    [week] semaine
    [month] mois
    [quarter] trimestre
    [year] année
   *[period] période
}
question-by-unit-of = { $question } par { $unit ->
    [week] semaine
    [month] mois
    [quarter] trimestre
    [year] année
   *[period] période
}, { $whose }
question-by-unit-and-dimension = { $question } par { $unit ->
    [week] semaine
    [month] mois
    [quarter] trimestre
    [year] année
   *[period] période
} et { $dimension }
question-by-dimension = { $question } par { $dimension }, { $period }
question-by-answers = { $question } selon le nombre de réponses, { $period }
answers-by-unit = Réponses par { $unit ->
    [week] semaine
    [month] mois
    [quarter] trimestre
    [year] année
   *[period] période
}
measure-nps = { $question } (de −100 à +100)
measure-share = { $question } (% des réponses)
measure-mean = { $question } (moyenne, de { $low } à { $high })
source = Source : { $survey }, { $answers }.
source-over = Source : { $survey }, { $answers }, { $periods }.
lower-than-expected = plus bas que prévu
higher-than-expected = plus haut que prévu
within-the-limits = dans les limites
among-the-rest = Parmi les autres
cell-too-few = trop peu
cell-none = aucune
top-and-bottom = { $question } : { $top } de { $answers } en haut, { $bottom } en bas
share-by-score = Part des réponses par note, { $period }
quoted = « { $words } »
reputation = Réputation
search = Recherche

## Actions

actions-deck = Ce que les clients nous ont dit, ce que l’on y fait, qui et pour quand, et si cela a aidé.
nothing-is-being-done = Rien n’est fait pour l’instant
actions-open = En cours
actions-closed = Closes
how-actions-are-measured = Un chiffre est comparé aux treize semaines (ou aux trois mois, ou à la vague) d’avant que l’action se fasse sentir, à partir de la quatrième semaine entière. Hausse et baisse sont dites d’après le même test que partout sur ce site, sur toutes les actions ensemble. Les réponses peuvent dire qu’un chiffre a bougé. Ce qui l’a fait bouger, elles ne le peuvent pas : il s’est passé autre chose aussi ces semaines-là.
what-needs-attention = Ce qui demande de l’attention
needs-attention = À surveiller
no-open-action = Il n’y a aucune action en cours.
action-planned = Prévue
action-in-progress = En cours
action-done = Faite
action-dropped = Abandonnée
state-on-day = { $state } le { $day }
the-whole-company = toute l’entreprise
stretch-before = Avant
stretch-since = Depuis
stretch-now = Maintenant
nothing-to-measure = Encore rien à mesurer : les clients ne peuvent pas encore s’en apercevoir
nothing-to-measure-until = Encore rien à mesurer : elle commence le { $day }
too-early = Trop tôt pour le dire : { $passed }
too-few-to-say-moved = Trop peu de réponses pour dire s’il a bougé
not-clearly-moved = N’a pas nettement bougé
what-has-been-done = Ce qui a été fait
what-is-being-done = Ce qui est fait

## Recherche et parcours

search-deck = Toutes les éditions, tous les récits, tableaux de bord et pages de ce bulletin.
words-to-look-for = Mots à chercher
search-without-script = Pour chercher par mots, autorisez cette page à exécuter son script. Tout ce qu’il y a se trouve ci-dessous.
search-found = Trouvées : {"{}"}
search-none = Rien n’a été trouvé.
search-some = Aucune page n’a tous ces mots ; celles-ci en ont quelques-uns.
pages = Pages
how-figures-are-made = Comment sont faits les chiffres
the-data = Les données
touchpoint-by-touchpoint = Point de contact par point de contact
touchpoint-by-touchpoint-work = Point de contact par point de contact, avec le travail derrière chacun
stars-and-replies = Étoiles et réponses
how-it-is-made = Comment c’est fait
every-window-as-json = toutes les fenêtres en JSON
receipt-unseen-of = {" "}de { $of }

## Mots des commentaires

what-they-write-about = De quoi ils parlent
what-they-write-about-in = De quoi ils parlent : { $survey }
share-of-topics = La part des commentaires qui évoquent chaque thème, { $period }
word = Mot
few-people = peu
customers-column = Clients
positive-words = Mots positifs
negative-words = Mots négatifs
how-comments-sound = Le ton des commentaires
no-telling-word = Aucun mot employé par assez de clients ne distingue les deux plus que ne le ferait le hasard.
topics = Thèmes

## Actions, polls and what else an edition carries

in-this-edition = Dans ce numéro
poll-choice = Réponse
poll-share = Part
poll-votes = Réponses
poll-said = Ce qu’ils ont dit
poll-doing = Ce que nous faisons
action-whys = Comment on en est arrivé là
action-aim = Ce que cela doit faire bouger
action-scorecards = Sur les tableaux de bord :
action-due = d’ici le { $day }
method-weighted-to-match = { $method }. Les réponses sont pondérées selon ce qui est connu ({ $known }) : elles valent autant que { $count } de même poids (Kish 1965) ; les décomptes par note ne sont pas pondérés
figure-withheld = Chiffre non publié, pour protéger un groupe plus petit : { $period }.
no-answers-in-period = Aucune réponse { $in_period }.

## Dans les graphiques

labelled = { $name } : { $words }
chart-base = n{"\u00A0"}={"\u00A0"}{ $n }
base-head = n
chart-axis = axe de { $low } à { $high }
chart-scores = notes de { $low } à { $high }
chart-shown = affiché de { $low } à { $high }
chart-mark = { $value } (intervalle de { $low } à { $high }, { $answers })
chart-mark-alone = { $value } ({ $answers })
chart-no-periods = Aucune période
chart-too-few-throughout = Trop peu de réponses dans toutes les périodes
chart-only = La seule : { $period }, { $mark }
chart-first = La première : { $period }, { $mark }
chart-last = La dernière : { $period }, { $mark }
chart-too-few-in = Trop peu de réponses dans { $n ->
    [one] { $n } période
   *[other] { $n } périodes
}
chart-not-complete = { $period } : période incomplète
chart-one-period = Une période, { $period }
chart-periods = { $n } périodes, de { $first } à { $last }
chart-same = La même valeur partout : { $value }
chart-extremes = La plus haute : { $high } ({ $highest }) ; la plus basse : { $low } ({ $lowest })
chart-marked = Signalé : { $events }
chart-limits = Limites du hasard à la fin : de { $low } à { $high }
upper-limit = limite supérieure
lower-limit = limite inférieure
so-far = à ce jour
count-so-far = { $n } à ce jour
chart-most = Le maximum : { $n } ({ $period })
chart-newest = Le dernier : { $n } ({ $period })
chart-per-cent = Pour cent par réponse : { $shares }
chart-beyond = { $point }, au-delà des limites
chart-answers = réponses
heat-lower = { $cell }, nettement plus bas
heat-higher = { $cell }, nettement plus haut
heat-withheld = { $n } avec trop peu de réponses
heat-more = { $n } autres avec trop peu de réponses
heat-few = peu
improve-first = À améliorer d’abord
keep = À conserver
low-priority = Peu prioritaire
maintain = À maintenir
importance = Importance
score = Note
chart-aspect = { $aspect } : importance { $importance }, note { $score }
chart-aspect-within = { $aspect } : importance { $importance } (intervalle de { $low } à { $high }), note { $score }
chart-too-few-of = Trop peu de réponses : { $names }
chart-panels = De { $first } à { $last } dans chaque cadre
