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
editions-without-date = Sans date
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
around-group = { $group } depuis « { $event } » : { $change }
around-groups = { $n ->
    [0] Aucun groupe n’a nettement bougé depuis « { $event } »
    [1] Un groupe a nettement bougé depuis « { $event } »
   *[other] { $n } groupes ont nettement bougé depuis « { $event } »
}
around-subtitle = { $question } par { $dimension }, { $before } et { $after }
around-before = { $n } { $unit ->
    [week] { $n ->
        [1] semaine
       *[other] semaines
    }
    [month] { $n ->
        [1] mois
       *[other] mois
    }
    [quarter] { $n ->
        [1] trimestre
       *[other] trimestres
    }
   *[year] { $n ->
        [1] an
       *[other] ans
    }
} avant
around-since = { $n } { $unit ->
    [week] { $n ->
        [1] semaine
       *[other] semaines
    }
    [month] { $n ->
        [1] mois
       *[other] mois
    }
    [quarter] { $n ->
        [1] trimestre
       *[other] trimestres
    }
   *[year] { $n ->
        [1] an
       *[other] ans
    }
} depuis
around-note = Groupes ayant assez de réponses avant et après le { $day }. Les évolutions en couleur sont nettes selon un test, toutes celles du graphique comme une famille. Les réponses disent qu’un chiffre a bougé, non ce qui l’a fait bouger.
around-also = Depuis, aussi : « { $event } », { $day }.
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

## La page de la méthode

method-title = Comment les chiffres sont faits
method-deck = Chaque chiffre de ces pages mène à un justificatif : la question telle qu’elle a été posée, les réponses, l’intervalle, les fichiers. Cette page dit ce qu’ils signifient.
about-the-data = À propos des données
method-intervals = Ce que dit un intervalle
method-intervals-chance = Une enquête entend quelques clients et non tous. Si d’autres avaient répondu, le chiffre serait un peu différent. L’intervalle de confiance à 95 % est la plage où l’on peut attendre le chiffre de tous les clients semblables à ceux qui ont répondu : sur cent intervalles de ce genre, environ quatre-vingt-quinze le contiennent. Peu de réponses le rendent large.
method-intervals-only-chance = Il ne parle que du hasard. Il ne sait pas si ceux qui ont répondu ressemblent à ceux qui ne l’ont pas fait. Chaque réponse compte pour elle-même : un client qui a répondu à propos de deux contacts compte deux fois.
method-coverage = Combien de fois l’intervalle à 95 % contient le vrai chiffre
method-coverage-note = Dénombré sur tous les échantillons possibles, avec les intervalles que ces pages impriment. Près des extrémités d’une échelle, peu de réponses forment des paliers, si bien qu’aucun intervalle ne peut tenir exactement 95 %.
method-coverage-of = Tous les clients
method-coverage-nps = NPS { $truth } ({ $low } de détracteurs, { $middle } de passifs, { $top } de promoteurs)
method-coverage-share = Une part de { $truth }
method-changes = Quand nous disons en hausse ou en baisse
method-changes-test = « En hausse » et « en baisse » ne se disent que là où un test trouve l’évolution nette : p inférieur à 0,05 et un intervalle de l’évolution qui exclut zéro. Tout le reste est « sans évolution nette », si différents que paraissent les deux chiffres. Une période que les données ne couvrent qu’en partie n’est jamais comparée.
method-changes-family = Une évolution sur vingt passerait ce test par le seul hasard. Toutes les évolutions qu’un tableau ou un tableau de bord compare sont donc testées comme une famille : parmi celles dites en hausse ou en baisse, on s’attend à ce qu’une sur vingt au plus soit fausse (Benjamini et Hochberg, Journal of the Royal Statistical Society B 57, 1995). Ce qu’un texte cite et ce qu’un justificatif montre d’une période à l’autre est testé isolément.
method-changes-same-customers = Deux périodes sont comparées comme si d’autres clients avaient répondu dans chacune. Là où les mêmes ont répondu dans les deux, leurs réponses se ressemblent, l’évolution est plus sûre que le test ne le sait, et il dit « sans évolution nette » plus souvent qu’il ne faudrait.
method-changes-held-against = Un chiffre est aussi comparé à la même période de l’année précédente, à toutes les autres réponses de l’entreprise et à son objectif, s’il en a un. Un objectif ne doit rien au hasard : au-dessus ou au-dessous de lui se trouve le chiffre dont l’intervalle à 95 % ne le contient pas.
method-changes-mix = Un chiffre d’ensemble peut changer sans qu’aucun groupe ne change, parce que d’autres groupes ont répondu qu’auparavant. Là où cela explique plus de la moitié d’une évolution nette, c’est dit (Kitagawa, Journal of the American Statistical Association 50, 1955).
method-limits = Quand un graphique donne un signal
method-limits-lines = Les lignes brisées d’un graphique dans le temps sont des limites de contrôle : trois erreurs types de part et d’autre du niveau habituel, plus larges là où les périodes elles-mêmes varient plus que le hasard. Elles sont fixées par les 26 premières semaines, ou douze mois, puis conservées, pour qu’on ne puisse calmer un graphique en déplaçant ses limites ; seul un événement qui y est noté en commence de nouvelles. Au-dessous de douze périodes, il n’y a pas de limites.
method-limits-rules = Peu de règles sont employées, car chacune ajoute de fausses alertes, et celle qui s’est déclenchée est nommée : un point au-delà d’une limite, huit de suite d’un même côté du niveau habituel, et, pour les semaines, deux sur trois près de la même limite. Les périodes qui ont trop peu de réponses pour être comparées et celles qui ne sont pas achevées n’y ont aucune part. (Shewhart 1931 ; Western Electric 1956 ; Laney, Quality Engineering 14, 2002.)
method-orders = Classements, progrès, attention
method-orders-ranks = Un palmarès de petits groupes relève surtout du hasard. Les groupes ne sont classés que là où les réponses le permettent : là où, en moyenne, un groupe ne pourrait occuper plus de la moitié des rangs (Klein, Wright et Wieczorek, Journal of the Royal Statistical Society C 69, 2020). Le classement suit des chiffres ramenés vers la moyenne de tous, d’autant plus qu’ils ont moins de réponses. Le graphique en entonnoir montre les mêmes groupes selon leur nombre de réponses ; ses lignes valent pour 95 et 99,8 groupes sur 100 (Spiegelhalter, Statistics in Medicine 24, 2005).
method-orders-improved = Un groupe n’est celui qui a le plus progressé que si sa propre évolution est nette avec la correction de Holm pour tous ceux qui ont été comparés. Souvent il n’y en a aucun, et c’est alors dit.
method-orders-attention = L’expérience des clients demande attention là où un groupe se trouve hors de l’entonnoir du mauvais côté, là où son propre graphique signale une dégradation dans la période la plus récente, ou là où elle s’est nettement dégradée parmi tous ceux que la page compare. C’est l’expérience qui est jugée, non la performance de quiconque.
method-privacy = Trop peu de réponses
method-privacy-limits = Moins de { $minimum } réponses : aucun nombre n’est imprimé. Moins de { $comparison } : le chiffre figure dans les tableaux avec son intervalle, n’est ni comparé ni cité dans un texte, et aucun commentaire n’est cité. Les enquêtes auprès des salariés sont soumises à des limites plus strictes.
method-privacy-withheld = Là où un total et ses parties trahiraient un petit groupe par soustraction, une autre partie est retenue avec lui. Les commentaires ne sont cités qu’avec consentement, sans coordonnées, et jamais ceux de salariés.
metric-nps = Taux de recommandation net (NPS)
metric-csat = Satisfaction client (CSAT)
metric-ces = Score d’effort client (CES)
metric-mean = Note moyenne
metric-share = Part des réponses
formula-nps = NPS = 100 × (promoteurs − détracteurs) ÷ réponses. Intervalle : Wald ajusté, avec ¾ de promoteur, 1½ passif et ¾ de détracteur ajoutés ; sous dix réponses, l’intervalle du score.
formula-csat = CSAT = 100 × réponses dans les meilleures cases ÷ réponses. Intervalle : celui du score de Wilson ; les évolutions par l’intervalle hybride de Newcombe.
formula-ces = CES = somme des notes ÷ réponses. Intervalle : t de Student ; les évolutions par le test de Welch.
formula-mean = Moyenne = somme des notes ÷ réponses. Intervalle : t de Student ; les évolutions par le test de Welch.
formula-share = Part = 100 × réponses comptées ÷ réponses. Intervalle : celui du score de Wilson ; les évolutions par l’intervalle hybride de Newcombe.
method-drivers = Ce qui va de pair avec une note
method-drivers-shared = Qui note haut une chose note souvent haut les autres. La mesure dans laquelle chaque aspect noté va de pair avec la recommandation est répartie équitablement entre eux, d’après les clients qui les ont tous notés. Il en faut cinquante, et dix par aspect. Cela montre ce qui va de pair, non ce qui cause quoi : améliorer l’un n’améliore pas forcément l’autre.
method-drivers-undecided = Un aspect dont l’intervalle couvre l’importance moyenne est indécis. Un aspect que tous notent pareillement ne montre aucune importance, quelle que soit la sienne.
formula-drivers = Importance d’un facteur = le gain de R² quand on l’ajoute, en moyenne sur tous les ordres des facteurs, rapporté à R². Au-delà de quinze facteurs : les poids relatifs de Johnson. Intervalle : percentiles d’un bootstrap sur des groupes de clients.
method-words = Les mots des commentaires
method-words-counted = On compte des clients et non des mots : qui écrit un mot dix fois compte une fois. Seuls sont lus les commentaires de clients qui ont accepté d’être cités. Un mot est nommé quand assez de clients l’ont employé, jamais celui de quelques-uns ; les mots qui ne portent jamais qu’une majuscule sont pris pour des noms et laissés de côté, sauf si beaucoup les emploient.
method-words-tone = Le ton des commentaires est lu d’après une liste de mots et souvent faux : elle tient « I would never recommend this company to a friend » pour positif. Il décrit, et ne déplace ni note ni rang.
formula-words = Choisis par le rapport de log-vraisemblance de chaque mot (taux de fausses découvertes 10 %), classés par les log-odds avec un a priori de Dirichlet informatif de 500 mots rapportés à leur erreur type. Sentiment : VADER, valeur composée d’au moins 0,05 ou d’au plus −0,05.
method-topics = Les thèmes des commentaires
method-topics-share = Un thème est une liste de mots que tient la rédaction et qui figure à côté. Son chiffre est la part des commentaires citables qui en mentionnent un : une part comme une autre, avec son intervalle et son test. Il dit de quoi l’on parle, non si c’est en bien.
method-money = Le chiffre d’affaires derrière les notes
method-money-spent = Ce que les clients ont dépensé dans les 90 jours jusqu’à la fin de la période d’un numéro, selon ce qu’ils ont dit en dernier de la recommandation : promoteurs, passifs, détracteurs, et ceux qui n’ont jamais donné de réponse valide. Les clients que les fichiers de l’enquête ne nomment pas ne figurent dans aucun. Cela montre qui a dépensé quoi. Qu’une meilleure note rapporte davantage est contesté, et aucun chiffre ici ne le dit. Ce que disent les salariés n’est jamais mis à côté de l’argent.
method-money-withheld = Une somme peut trahir ce qu’a dépensé un seul client quand il en fait la plus grande part. Ces sommes-là, celles de peu de clients et celles qui permettraient d’en obtenir une par soustraction, d’autres groupes ou de la fenêtre précédente, ne sont pas dites. Les groupes ont une nouvelle fenêtre avec le premier numéro de chaque mois, pour qu’assez de clients diffèrent de l’une à l’autre.
formula-money = Chiffre d’affaires d’une classe = somme de ce que ses clients ont dépensé en 90 jours. Une somme n’est dite que pour assez de clients et seulement si somme − la plus grande − la deuxième ≥ { $nearest } de la plus grande (règle du p %) ; de même son écart avec la somme dite auparavant.
method-weights = Des réponses à l’image de la population
method-weights-why = Certains groupes répondent plus que d’autres. Là où l’on sait ce que chacun pèse dans la population, les réponses des groupes qui ont trop peu répondu pèsent davantage et celles des autres moins, jusqu’à ce que les parts de chaque marge soient justes. Des poids inégaux coûtent en précision : intervalles et tests reposent sur le nombre de réponses qui en diraient autant si toutes pesaient pareil. Ce qui est trop petit pour être dit se juge d’après les réponses données.
weights-known = { $survey }, par { $dimension } : { $shares }.
weights-known-trimmed = { $survey }, par { $dimension } : { $shares }. Aucune réponse ne pèse plus de { $times } fois la moyenne.
known-by = ce que l’on sait de la population par { $dimensions }
formula-weights = Calage sur marges (raking) : marge après marge, les poids de chaque groupe sont multipliés par sa part divisée par la somme de ses poids, jusqu’à ce que toutes soient atteintes à 10⁻¹² près. Nombre effectif de réponses = (somme des poids)² ÷ somme de leurs carrés.

source-nps = Reichheld, Harvard Business Review 81(12), 2003; Rocks, The American Statistician 70(4), 2016; Tango, Statistics in Medicine 17, 1998.
source-csat = Newcombe, Statistics in Medicine 17, 1998.
source-ces = Dixon, Freeman et Toman, Harvard Business Review 88(7/8), 2010.
source-mean = Student, Biometrika 6(1), 1908; Welch, Biometrika 34, 1947.
source-drivers = Lindeman, Merenda et Gold, Introduction to Bivariate and Multivariate Analysis, 1980; Grömping, Journal of Statistical Software 17(1), 2006; Johnson, Multivariate Behavioral Research 35, 2000; Martilla et James, Journal of Marketing 41(1), 1977.
source-words = Dunning, Computational Linguistics 19, 1993; Monroe, Colaresi et Quinn, Political Analysis 16, 2008; Benjamini et Hochberg, JRSS B 57, 1995; Hutto et Gilbert, ICWSM, 2014.
source-money = Reichheld, Harvard Business Review 81(12), 2003; contre, Keiningham et autres, Journal of Marketing 71(3), 2007; Hundepool et autres, Statistical Disclosure Control, 2012.
source-weights = Deming et Stephan, Annals of Mathematical Statistics 11, 1940; Kish, Survey Sampling, 1965.

## Ce qui va de pair

drivers-title = Qu’est-ce qui va de pair avec { $question } ?
drivers-first = { $driver } va le plus de pair avec { $question } : { $share } de ce qui est expliqué.
drivers-undecided = Lequel va le plus de pair avec elle est indécis : chaque intervalle couvre la moyenne.
drivers-explain = { $n ->
    [2] Les deux ensemble
   *[other] Tous ensemble
} expliquent { $share } des différences de { $question } entre clients. Cela montre ce qui va de pair, non ce qui cause quoi.
drivers-note = { $customers } ont tout noté ; { $period }. Importance : { $method ->
    [all-orders] le gain de R² en moyenne sur tous les ordres des facteurs (Lindeman, Merenda et Gold)
   *[weights] les poids relatifs de Johnson
}, son intervalle à 95 % tiré de { $draws } rééchantillonnages des clients. Indécis là où l’intervalle couvre la moyenne de tous. Un facteur que tous notent pareillement ne montre aucune importance, quelle que soit la sienne.
drivers-note-incomplete = { $customers } ont tout noté ; { $left_out } qui ont omis une note n’y sont pas ; { $period }. Importance : { $method ->
    [all-orders] le gain de R² en moyenne sur tous les ordres des facteurs (Lindeman, Merenda et Gold)
   *[weights] les poids relatifs de Johnson
}, son intervalle à 95 % tiré de { $draws } rééchantillonnages des clients. Indécis là où l’intervalle couvre la moyenne de tous. Un facteur que tous notent pareillement ne montre aucune importance, quelle que soit la sienne.
drivers-matrix = Qu’est-ce qui va de pair avec { $question }, et comment est-ce noté ?
drivers-matrix-of = Importance (part de ce qui est expliqué) selon la note (0 à 100 % de l’échelle)
drivers-source = Source : { $survey }, { $answers }. Les lignes qui traversent les points sont des intervalles à 95 % ; les points creux sont indécis.
drivers-caption = Ce qui va de pair avec { $question }
rated-aspect = Aspect noté
mean-score = Note moyenne
correlation = Corrélation
priority = Priorité
priority-words = { $priority ->
    [improve-first] à améliorer d’abord
    [keep] à conserver
    [maintain] à maintenir
    [low] peu prioritaire
   *[undecided] indécis
}
related-title = { $after } et { $whole } vont-ils de pair ?
related-too-few = Trop peu de groupes pour le dire : { $n } avec assez de réponses aux deux, par { $dimension }, et il en faut { $fewest } qui diffèrent.
related-unclear = On ne peut le dire avec { $n } groupes par { $dimension } : la corrélation est de { $r }, et tout de { $low } à { $high } conviendrait.
related-unknown = On ne peut le dire avec { $n } groupes par { $dimension } : la corrélation est de { $r }, et ils sont trop peu pour un intervalle.
related-higher = Par { $dimension }, un chiffre plus haut pour { $after } va avec un chiffre plus haut pour { $whole } : la corrélation de { $n } groupes est de { $r } ({ $low } à { $high }).
related-lower = Par { $dimension }, un chiffre plus haut pour { $after } va avec un chiffre plus bas pour { $whole } : la corrélation de { $n } groupes est de { $r } ({ $low } à { $high }).
by-dimension-all-answers = Par { $dimension }, toutes les réponses
related-note = Corrélation de Pearson des chiffres de chaque groupe, avec son intervalle à 95 % par le z de Fisher. Elle porte sur des groupes et non sur des clients, ne dit rien des causes, et les chiffres à peu de réponses la ramènent vers 0.
related-note-ranks = Corrélation de Pearson des chiffres de chaque groupe, avec son intervalle à 95 % par le z de Fisher. Corrélation des rangs de Spearman : { $spearman }. Elle porte sur des groupes et non sur des clients, ne dit rien des causes, et les chiffres à peu de réponses la ramènent vers 0.

## Ce que disent les commentaires

said-read = Seuls sont lus les commentaires de clients qui ont accepté d’être cités, chacun pour lui-même.
said-unread = { $comments } en d’autres langues n’ont pas été lus.
comments-counted = { $n ->
    [one] { $n } commentaire
   *[other] { $n } commentaires
}
comments-at-least = au moins { $n ->
    [one] { $n } commentaire
   *[other] { $n } commentaires
}
said-note = Un mot compte une fois par client. Les mots nommés sont ceux d’au moins { $fewest } clients qui diffèrent plus que par hasard ; un sur dix environ peut malgré tout être là par hasard. « Peu » veut dire moins de { $fewest }. Les noms de personnes sont omis.
said-rounded = Les nombres sont arrondis au multiple de cinq inférieur, pour protéger les petits groupes.
the-satisfied = Satisfaits
the-dissatisfied = Insatisfaits
more-by-promoters = Plus employés par les promoteurs que par les détracteurs
more-by-detractors = Plus employés par les détracteurs que par les promoteurs
more-by-satisfied = Plus employés par les satisfaits que par les insatisfaits
more-by-dissatisfied = Plus employés par les insatisfaits que par les satisfaits
words-of-promoters = Mots des promoteurs et des détracteurs
words-of-satisfied = Mots des satisfaits et des insatisfaits
last-13-weeks = 13 dernières semaines
before-13-weeks = 13 semaines d’avant
more-than-before = Plus employés qu’avant
more-before = Plus employés avant
words-of-13-weeks = Mots des 13 dernières semaines et des 13 d’avant
name-of-people = { $name }, sur { $people }
tone = Sur { $comments } { $in_period }, { $positive } sonnent positifs, { $negative } négatifs et { $neither } ni l’un ni l’autre, d’après leurs mots. Les mots viennent de VADER, une liste de mots anglais avec le sentiment que l’on y trouve ; elle se trompe aisément, décrit des commentaires et ne déplace aucune note.

## L’argent

money-promoters = Promoteurs, 9–10
money-passives = Passifs, 7–8
money-detractors = Détracteurs, 0–6
money-unknown = Sans réponse
money-note = Chaque client compte d’après sa dernière réponse, où qu’elle ait été donnée. Cela montre qui a dépensé quoi, et non qu’une meilleure note rapporte davantage : ceux qui dépensent plus peuvent différer par bien d’autres choses.
money-title-90-days = Le chiffre d’affaires derrière les notes, 90 derniers jours
money-not-yet = Les données ne couvrent pas encore 90 jours.
money-window = Les 90 jours : { $days }.
money-window-renewed = Les 90 jours : { $days } ; renouvelés avec le premier numéro de chaque mois.
money-spent = Les clients dont la dernière réponse était 9 ou 10 ont dépensé { $amount } sur { $total }.
money-spent-share = Les clients dont la dernière réponse était 9 ou 10 ont dépensé { $amount } sur { $total } ({ $share }).
money-spent-of-answers = Les clients dont la dernière réponse était 9 ou 10 ont dépensé { $amount } sur les { $total } dépensés par les clients ayant répondu.
all-customers = Tous les clients
money-too-few-to-tell = trop peu de clients pour le dire
money-by-answer = Ce que les clients ont dépensé, d’après leur dernière réponse
revenue = Chiffre d’affaires
per-customer = Par client
money-last-said = Dernière réponse
money-figure = Qui a acheté, et pour combien
money-figure-all = Part de tous les clients qui ont acheté et de ce qu’ils ont dépensé, d’après leur dernière réponse
money-figure-answered = Part des clients ayant répondu qui ont acheté et de ce qu’ils ont dépensé, d’après leur dernière réponse
share-of-customers = Part des clients
share-of-revenue = Part du chiffre d’affaires
money-source = Source : { $survey }, { $customers } ayant acheté.
customers-with-answer = { $n ->
    [one] { $n } client
   *[other] { $n } clients
} avec une réponse
receipt-column = Colonne
receipt-currency = Devise
receipt-bought = Clients ayant acheté
receipt-told-apart = Distingués par
receipt-latest-answer = la dernière réponse valide à « { $question } »
receipt-not-told = Non dit
receipt-not-told-sums = une somme de moins de { $minimum } clients, ou une somme à moins de { $nearest } de ce qu’un seul client a dépensé, même là où elle s’obtiendrait par soustraction
money-withheld-few = Trop peu de clients ont acheté : d’une classe moins de { $minimum }, ou l’un d’eux a dépensé presque tout.
money-withheld-others = Non dit : on pourrait en déduire ce que des clients isolés ont dépensé.

## La réputation

reputation-deck = Ce que les clients disent de nous là où chacun peut le lire, et combien de fois nous répondons.
reputation-note = Qui écrit un avis l’a choisi. Les auteurs d’avis ne sont pas un échantillon des clients : les intervalles disent ce que ferait le hasard seul, et non qui n’a pas écrit. Les groupes sont en ordre alphabétique.
question-month-by-month = { $question }, mois par mois
how-many-reviews = Combien d’avis ont été écrits ?
reviews-column = Avis
by-dimension-all-reviews = Par { $dimension }, tous les avis

## La page des données

data-deck = Ce qui a été lu pour ce bulletin, ce qui compte, ce qui a été laissé de côté et pourquoi. Rien n’est écarté en silence : une ligne ou une réponse qui ne compte dans aucun chiffre est comptée ici.
data-privacy = Ce que dit une cellule n’est pas répété ici, sauf s’il ne peut s’agir que d’une note : ce pourraient être les mots d’un client ou un identifiant. Les fichiers de moins de { $minimum } questionnaires, et ceux dont on pourrait déduire leur nombre, sont nommés et non comptés.
data-privacy-employees = Pour les enquêtes auprès des salariés, les lignes laissées de côté sont comptées pour l’enquête entière, et les petits nombres ne sont pas dits.
data-unread = Aucun de ses fichiers n’a pu être lu.
files-counted = { $n ->
    [one] { $n } fichier
   *[other] { $n } fichiers
}
rows-counted = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}
rows-fewer = moins de { $n } lignes
rows-some = des lignes
responses-fewer = moins de { $n } questionnaires
responses-few = peu de questionnaires
data-read = { $files } avec { $rows } : { $responses } { $n ->
    [one] compte
   *[other] comptent
}.
data-read-counted = { $files } avec { $rows } de réponses déjà dénombrées ; elles valent { $responses } qui { $n ->
    [one] compte
   *[other] comptent
}.
data-read-alone = { $files } : { $responses } { $n ->
    [one] compte
   *[other] comptent
}.
data-newest = La réponse la plus récente est du { $day }.
data-undated = { $n ->
    [one] { $responses } a une date illisible : il compte
   *[other] { $responses } ont une date illisible : ils comptent
} parmi toutes les réponses, et dans aucune semaine ni aucun mois.
no-row-left-out = Aucune ligne n’a été laissée de côté.
left-out = Laissées de côté : { $reasons }.
left-out-duplicate = { $rows } avec l’identifiant d’une autre ligne du même fichier
left-out-repeated = { $rows } avec l’identifiant d’une ligne d’un autre fichier
left-out-ragged = { $rows } avec plus ou moins de cellules que l’en-tête n’a de colonnes
left-out-broken = { $rows } tout à fait { $n ->
    [one] illisible
   *[other] illisibles
}
left-out-set-aside = { $rows } qui { $n ->
    [one] n’est pas une réponse
   *[other] ne sont pas des réponses
} : un aperçu, un essai ou un formulaire jamais envoyé
left-out-set-aside-weightless = { $rows } qui { $n ->
    [one] n’est pas une réponse
   *[other] ne sont pas des réponses
} : un aperçu, un essai, un formulaire jamais envoyé ou sans poids
left-out-uncounted = { $rows } dont « { $column } » n’est pas un nombre entier
left-out-unweighed = { $rows } dont « { $column } » n’est pas un poids
keep-first = Des lignes au même « { $column } », la première compte.
keep-last = Des lignes au même « { $column } », la dernière compte.
keep-none = Deux lignes ne peuvent avoir le même « { $column } ».
keep-all = Aucune colonne ne dit de quelle réponse est une ligne : exportée deux fois, elle compte deux fois.
coverage-waves = Quand la question a-t-elle été posée, et combien ont répondu ?
coverage-whole = Des réponses sont venues chaque semaine
coverage-gaps = { $n ->
    [one] Une semaine est sans réponse
   *[other] { $n } semaines sont sans réponse
}
coverage-of = { $answers } à « { $question } »
silence-waves = La question est posée par vagues ; le silence entre elles n’est pas une lacune.
silence = { $n ->
    [one] Aucune réponse dans la semaine jusqu’au { $day }.
   *[other] Aucune réponse dans les { $n } semaines jusqu’au { $day }.
}
silences-before = { $n ->
    [one] Et { $n } lacune avant celles-ci.
   *[other] Et { $n } lacunes avant celles-ci.
}
unanswered = Questions restées sans réponse
unanswered-none = Aucune : chaque questionnaire répond à toutes les questions.
unanswered-note = Un questionnaire qui ne répond pas à une question compte pour les autres et non pour celle-là. Une réponse inutilisable manque aussi.
unanswered-caption = Questionnaires sans réponse
missing-column = Manquantes
without-group = Questionnaires sans groupe
without-group-none = Aucun : chaque questionnaire a un groupe de chaque sorte.
without-group-note = Ils comptent dans les chiffres de tous les répondants et dans ceux d’aucun groupe, si bien que la somme des groupes peut être inférieure au tout.
some-not-told = quelques-uns ; combien n’est pas dit, car un petit groupe est retenu
under = moins de { $amount }
fewer-than = moins de { $n }
not-told = non dit
unusable = Cellules inutilisables
unusable-none = Aucune : chaque cellule contient ce que sa colonne doit contenir.
unusable-note = Une telle cellule n’est pas une réponse ; le reste de son questionnaire compte.
cells-counted = { $n ->
    [one] { $n } cellule
   *[other] { $n } cellules
}
cells-fewer = moins de { $n } cellules
cells-some = quelques cellules
unusable-off-scale = { $n ->
    [one] { $cells } n’est pas sur l’échelle
   *[other] { $cells } ne sont pas sur l’échelle
}
unusable-not-a-score = { $n ->
    [one] { $cells } n’est pas une note
   *[other] { $cells } ne sont pas des notes
}
unusable-date = { $n ->
    [one] { $cells } n’est pas une date lisible
   *[other] { $cells } ne sont pas des dates lisibles
}
unusable-count = { $n ->
    [one] { $cells } n’est pas un nombre
   *[other] { $cells } ne sont pas des nombres
}
unusable-weight = { $n ->
    [one] { $cells } n’est pas un poids
   *[other] { $cells } ne sont pas des poids
}
unusable-money = { $n ->
    [one] { $cells } n’est pas une somme d’argent
   *[other] { $cells } ne sont pas des sommes d’argent
}
unusable-name = { $n ->
    [one] { $cells } est trop longue pour un nom
   *[other] { $cells } sont trop longues pour des noms
}
unusable-formula = { $n ->
    [one] { $cells } est une formule sans valeur
   *[other] { $cells } sont des formules sans valeur
}
unusable-such-as = { $wrong }, par exemple { $score }
unusable-line = { $column } : { $wrong } ; { $n ->
    [one] elle doit
   *[other] chacune doit
} contenir { $expected }.
unusable-first = La première est en { $place }.
holds-date-as = une date comme { $format }
holds-date-such = une date comme 2026-11-22
holds-date = une date
holds-answers = un nombre entier de réponses
holds-weight = un nombre qui n’est pas négatif
holds-money = un montant comme 12.50
holds-score-from = un nombre entier de { $low } à { $high }
holds-score = une note
holds-value = une valeur
holds-name = un nom d’au plus { $n } caractères
holds-invited = un nombre entier, sans plus de réponses que d’envois reçus ni plus de reçus que d’invitations
merged = Noms réunis
merged-rule = Les groupes dont les noms ne diffèrent que par les majuscules, les espaces ou des signes invisibles sont un seul groupe.
merged-rule-renamed = De même les noms auxquels ce bulletin en donne un autre.
merged-line = { $dimension } « { $name } » : aussi { $spelling }, dans { $rows }
merged-unnamed = { $n ->
    [one] { $n } graphie qui n’est pas nommée ici
   *[other] { $n } graphies qui ne sont pas nommées ici
}
merged-more = { $n ->
    [one] { $n } autre graphie qui n’est pas nommée ici
   *[other] { $n } autres graphies qui ne sont pas nommées ici
}
spelling-written = écrit « { $name } »
spelling-with = avec { $ways }
spelling-around = des espaces autour
spelling-between = plus d’une espace
spelling-other = d’autres sortes d’espaces
spelling-unseen = des signes invisibles
files-caption = Lignes sous l’en-tête, et questionnaires qui comptent
file-column = Fichier
rows-column = Lignes
responses-column = Questionnaires
left-out-column = Laissées de côté
days-column = Premier et dernier jour
digest-column = Empreinte
short-duplicate = { $n } en double
short-repeated = { $n } aussi dans un autre fichier
short-ragged = { $n } sans la largeur de l’en-tête
short-broken = { $n } illisibles
short-set-aside = { $n } qui ne sont pas des réponses
short-uncounted = { $n } sans nombre
short-unweighed = { $n } sans poids

## Graphiques côte à côte

all-of-chart = Tous
journey-note = Les traits sont des intervalles à 95 %, les colonnes les réponses.
question-by-two = { $question } par { $by } et { $across }, { $period }
heat-note = Colorées et marquées ▼ ou ▲ là où tout l’intervalle à 95 % est au-dessous ou au-dessus du chiffre de tous, { $all } ; sur beaucoup de paires, quelques-unes le sont par hasard. Les petits nombres sont les réponses ; « peu » est trop peu pour être montré.
heat-note-alone = Les petits nombres sont les réponses.
heat-cell = { $value } ({ $interval } ; n = { $n })
question-by-dimension-twice = { $question } par { $dimension }, { $before } et { $after }
slope-note-tested = Les évolutions en couleur sont nettes d’après un test, toutes celles du graphique comme une famille ; les lignes brisées reposent sur trop peu de réponses pour comparer.
slope-note-apart = Les évolutions en couleur ont des intervalles qui ne se recouvrent pas ; les lignes brisées reposent sur trop peu de réponses pour comparer.
answers-of = Réponses de
leaning-note = Chaque barre représente toutes les réponses de sa ligne ; le milieu est à cheval sur l’axe.
bullets-note = Chaque barre est posée sur toute son échelle ; le trait à son extrémité est l’intervalle à 95 %.
figure-column = Indicateur
value-column = Valeur
target-column = Objectif
held-against-column = Par rapport à lui
above-target = au-dessus
below-target = au-dessous
within-target = dans l’intervalle
leaning = { $question } : de quel côté penchent les réponses ?
leaning-of = Part des réponses, { $period }
targets = À quelle distance des objectifs ?
targets-of = Les chiffres les plus récents sur toute leur échelle
panels-title = { $question }, { $run }, par { $dimension }
crossing = { $by } et { $across } : que vit-on, et où ?
crossing-finding = Sur { $pairs } paires avec assez de réponses, { $below } sont nettement au-dessous de { $all } et { $above } au-dessus
slope-none = Aucun groupe n’a nettement évolué de { $before } à { $after }
slope-moved = { $n ->
    [one] Un groupe a
   *[other] { $n } groupes ont
} nettement évolué de { $before } à { $after }

## Ce qui est fait, et pour quand

owner-by = { $owner }, d’ici le { $day }
owner-overdue = { $owner } : { $overdue }
and-more-actions = { $words }, et { $n } de plus
overdue-by = { $n ->
    [1] En retard d’un jour
   *[other] En retard de { $n } jours
}
passed-none = { $unit ->
    [week] aucune semaine entière n’est passée
    [month] aucun mois entier n’est passé
    [quarter] aucun trimestre entier n’est passé
   *[year] aucune année entière n’est passée
}
passed = { $n } { $unit ->
    [week] semaines
    [month] mois
    [quarter] trimestres
   *[year] années
} sur { $all } écoulées
actions-summary = Ouvertes : { $n } ; closes : { $n_closed }.
actions-summary-all-late = { $n ->
    [1] Une ouverte, et en retard
   *[other] Ouvertes : { $n }, toutes en retard
} ; closes : { $n_closed }.
actions-summary-some-late = Ouvertes : { $n }, dont { $n_late } en retard ; closes : { $n_closed }.

## Le parcours

journey-title = Le parcours du client
journey-deck = Chaque point de contact dans l’ordre où les clients le rencontrent, et le travail qu’il y a derrière.
journey-period = { $question }, { $newest }.
journey-periods = { $question } : les grands chiffres portent sur { $longer }, avec assez de réponses pour distinguer les points de contact ; les petits sur { $newest }.
journey-map-of = { $question } par point de contact, { $period }
journey-map-note = Les traits sont des intervalles à 95 %, les colonnes les réponses. La ligne relie les points de contact dans leur ordre ; tous les clients ne passent pas par tous.
journey-map-note-hollow = Les traits sont des intervalles à 95 %, les colonnes les réponses. Les points creux : { $newest }, avec moins de réponses. La ligne relie les points de contact dans leur ordre ; tous les clients ne passent pas par tous.
journey-feel-from = Comment est-ce vécu, de { $first } à { $last } ?
journey-feel = Comment est-ce vécu ?
touchpoint = Point de contact
needs-attention-why = Demande attention : { $why }

## Les petites parties d’un numéro

panel-question = La question aux équipes
panel-answer = Envoyez-nous votre réponse
panel-until = Réponses jusqu’au { $day }
panel-links = À lire ailleurs
paid-for = Payé par { $name }
in-short = En bref
contents = Sommaire
thanks = Merci
pass-it-on = Faites passer
profile-of-the-week = Le portrait de la semaine
behind-a-good-experience = Derrière une bonne expérience
consent-of-both = Raconté avec le consentement des deux.
consent-given = Raconté avec consentement.
readers = { $n ->
    [one] { $n } personne a lu
   *[other] { $n } personnes ont lu
} { $what } ({ $source }, { $day }).
readers-of-former = { $n ->
    [one] { $n } personne a lu
   *[other] { $n } personnes ont lu
} le numéro précédent ({ $source }, { $day }).
send-it = L’envoyer à un collègue
have-it-sent = Le recevoir
follow-the-feed = Suivre le flux
poll-of-the-week = Le sondage de la semaine
poll-too-few = Trop peu de réponses pour imprimer un chiffre.
poll-ends = de { $low } (le plus bas) à { $high } (le plus haut)

## Ce qui a été écrit de qui

topics-deck = De quoi parlent les histoires et les numéros.
stories-counted = { $n ->
    [one] { $n } histoire
   *[other] { $n } histoires
}
editions-counted = { $n ->
    [one] { $n } numéro
   *[other] { $n } numéros
}
told-in = En parlent : { $texts }
told-in-sentence = En parlent : { $texts }.
told-of = { $name } : { $texts }.
scorecard = Tableau de bord
related-how = D’abord le même point de contact, puis la même équipe, puis des thèmes communs ; les plus récentes d’abord.
kind-edition = Numéro
kind-story = Histoire
kind-page = Page
restated = Corrigé le { $day } ; publié d’abord comme { $evidence }
first-published = (publié d’abord : { $value })
about = Sur
related-stories = Histoires apparentées
written-by-topic = Par thème, point de contact, équipe et lieu
colours = Couleurs
colours-of-device = Comme l’appareil
colours-light = Clair
colours-dark = Sombre
sort-by-column = Trier par cette colonne

## Les questions que le programme pose lui-même

reply-rate = Avis ayant reçu une réponse
reply-rate-asked = L’entreprise a-t-elle répondu à l’avis ?
response-rate = Taux de réponse
response-rate-asked = A-t-on répondu à l’invitation ?
response-rate-asked-within = { $n ->
    [one] A-t-on répondu à l’invitation sous { $n } jour ?
   *[other] A-t-on répondu à l’invitation sous { $n } jours ?
}
topic-asked = Le commentaire mentionne-t-il { $words } ?

## Ce qui a été publié auparavant

signpost-moved = Cette page a changé d’adresse
signpost-now-here = Elle est maintenant ici :
signpost-gone = Cette page n’est plus faite
signpost-kept = Elle est conservée telle que publiée en dernier :
signpost-version = version { $version }
signpost-nearest = La page d’aujourd’hui la plus proche :
signpost-archived = Cette version est dans une archive
signpost-whole = La version { $version } est conservée entière dans un seul fichier :
signpost-in-it = Cette page s’y trouve sous le nom
page-today = Cette page aujourd’hui
versions-all = Toutes les versions
versions-deck = Le bulletin tel qu’il a été publié, chaque fois. Une version ne change jamais.
version-as-published = Telle que publiée avec la version { $version }.
version-revision = révision { $n }
version-archived = dans une archive
version-newest = La version la plus récente, conservée telle que publiée.
version-old = Une version ancienne : { $version }. La plus récente est { $newest }, « { $title } ».
as-first-published = Les chiffres sont ceux publiés d’abord ; les réponses ultérieures n’y sont pas
restated-figure = { $figure } : { $new } (avant : { $old })
and-more-figures = et { $n } de plus
correction-restated = { $erratum } Corrigé : { $figures }.

told-together = Raconté avec
