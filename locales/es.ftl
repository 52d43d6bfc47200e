# Las palabras de las páginas en español.

## Números

answers = { $n ->
    [one] { $n } respuesta
   *[other] { $n } respuestas
}
responses = { $n ->
    [one] { $n } cuestionario
   *[other] { $n } cuestionarios
}
customers = { $n ->
    [one] { $n } cliente
   *[other] { $n } clientes
}
dollar-sign = US$
money = { $minus }{ $amount }{"\u00A0"}{ $sign }
money-in-code = { $minus }{ $amount }{"\u00A0"}{ $code }
unit-of-scale = de{"\u00A0"}{ $high }
interval = de { $low } a { $high }
points = { $n ->
    [one] { $amount } punto
   *[other] { $amount } puntos
}

## Cambios

change-up = sube { $amount }
change-up-within = sube { $amount } (de { $low } a { $high })
change-down = baja { $amount }
change-down-within = baja { $amount } (de { $low } a { $high })
no-clear-change = sin cambio claro
too-few-to-compare = muy pocas respuestas para comparar

## Días

month-name = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
day = { $day } de { $month } de { $year }
day-of-month = { $day } de { $month }
month = { $month } de { $year }
days-of-a-month = del { $first } al { $last } de { $month } de { $year }
days = del { $first } al { $last }

## Periodos

period-week = la semana hasta el { $day }
period-quarter = el { $quarter ->
    [1] primer
    [2] segundo
    [3] tercer
   *[4] cuarto
} trimestre de { $year }
period-last = { $unit ->
    [day] { $n ->
        [1] el día
       *[other] los { $n } días
    }
    [week] { $n ->
        [1] la semana
       *[other] las { $n } semanas
    }
    [month] { $n ->
        [1] el mes
       *[other] los { $n } meses
    }
    [quarter] { $n ->
        [1] el trimestre
       *[other] los { $n } trimestres
    }
   *[year] { $n ->
        [1] el año
       *[other] los { $n } años
    }
} hasta el { $day }
period-all = todas las respuestas
short-week = semana { $week }
short-quarter = T{ $quarter }
short-quarter-of = T{ $quarter } de { $year }
short-last = { $unit ->
    [day] { $n ->
        [1] último día
       *[other] últimos { $n } días
    }
    [week] { $n ->
        [1] última semana
       *[other] últimas { $n } semanas
    }
    [month] { $n ->
        [1] último mes
       *[other] últimos { $n } meses
    }
    [quarter] { $n ->
        [1] último trimestre
       *[other] últimos { $n } trimestres
    }
   *[year] { $n ->
        [1] último año
       *[other] últimos { $n } años
    }
}
short-all = todo
on-the-period-before = respecto { $unit ->
    [day] { $n ->
        [1] al día anterior
       *[other] a los { $n } días anteriores
    }
    [week] { $n ->
        [1] a la semana anterior
       *[other] a las { $n } semanas anteriores
    }
    [month] { $n ->
        [1] al mes anterior
       *[other] a los { $n } meses anteriores
    }
    [quarter] { $n ->
        [1] al trimestre anterior
       *[other] a los { $n } trimestres anteriores
    }
   *[year] { $n ->
        [1] al año anterior
       *[other] a los { $n } años anteriores
    }
}

## Alrededor de cada página

skip-to-text = Ir al texto
sections = Secciones
colophon-data = Datos
feed = Canal Atom

## Las plantillas

on-this-page = En esta página
breadcrumbs = Ruta de navegación
file-by-file = Archivo por archivo
what-is-not-told = Lo que aquí no se cuenta
editions = Ediciones
stories = Historias
scorecards = Indicadores
all-scorecards = Todos los indicadores
all-editions = Todas las ediciones
editions-without-date = Sin fecha
charts-in-this-edition = Gráficos de esta edición
more = Más
earlier-editions = Ediciones anteriores
first-edition = Esta es la primera edición.
no-edition-yet = La primera edición está por llegar.
address-of-this-edition = Dirección de esta
what-was-read = Qué se leyó
turn-before = Antes
turn-after = Después
receipt = Justificante
receipt-unseen = {" "}de { $of }, { $period }
receipt-question = Pregunta
receipt-scale = Escala
receipt-who = Quién
receipt-when = Cuándo
receipt-definition = Definición
receipt-method = Método
receipt-files = Archivos
downloads = Descargas
more-on-the-method = Más sobre el método
full-receipt = El justificante completo
table-behind-chart = La tabla de este gráfico
no-quotes-yet = Ningún cliente ha aceptado todavía que se le cite aquí.
corrections = Correcciones
words-behind-tone = Las palabras que lo indican
topic = Tema
share = Proporción
interval-95 = Intervalo del 95{"\u00A0"}%
comments = Comentarios
change = Cambio
trend = Evolución
how-it-moves = Cómo se mueve
how-they-answered = Cómo respondieron
score-by-score = Puntuación por puntuación
work-under-it = El trabajo que hay detrás
no-owner-yet = Todavía no se nombra a ningún responsable.
journey-and-teams = Dónde el recorrido se encuentra con los equipos
no-chart-yet = Por ahora, muy pocas respuestas para un gráfico.
how-it-compares = La comparación
how-many-answer = Cuántos responden
receipts = Justificantes
no-scorecard-yet = Aún no hay indicadores: ninguna encuesta nombra un equipo, un lugar o un punto de contacto.
no-story-yet = Aún no se ha contado ninguna historia.
related = Relacionado

## Navegación y letra pequeña

this-issue = Este número
method = Método
colophon-responses = De { $responses } en { $n ->
    [one] { $n } encuesta
   *[other] { $n } encuestas
}
all-respondents = todas las personas encuestadas
group-of-dimension = { $group } ({ $dimension })
by-dimension = Por { $dimension }
and = { $first } y { $second }

## Ediciones e historias

byline = Por { $name }
edition-number = N.º { $number }
every-edition = Todas las ediciones de { $title }.
where-we-stand = Dónde estamos
where-we-stand-deck = Según las respuestas de nuestros clientes, antes de la primera edición.
draft = Borrador: sin publicar
at-a-glance = De un vistazo
week-at-a-glance = La semana de un vistazo
month-at-a-glance = El mes de un vistazo
customer-story = Historia de un cliente
customer-story-about = Historia de un cliente: { $touchpoint }
stories-deck = Un cliente cada vez: qué pasó, qué aprendimos, qué cambiamos.
told-with-consent = { $customer }: contado con el consentimiento del cliente.
what-we-learned = Qué aprendimos
what-we-changed = Qué cambiamos
related-scorecard = indicadores
related-edition = edición
in-customers-words = En palabras de los clientes
scored = puntuó { $score } de { $top }
nobody-quoted = No se puede citar ningún comentario: muy pocas respuestas o sin consentimiento.
how-quoted = Citados con consentimiento y sin datos de contacto; por turnos de puntuaciones bajas, altas y medias, primero los más recientes.
no-such-page = Esta página no existe
no-such-page-deck = Puede que la dirección esté mal escrita o que la página se haya movido.
newest-edition = La edición más reciente

## Lecturas

period = Periodo
every-period = Todos los periodos
answers-column = Respuestas
answer-column = Respuesta
period-of-days = { $period }, { $days }
period-to-day = { $period }, hasta el { $day }
periods = { $first } a { $last }
row-not-complete = { $period } (incompleto)
not-complete = { $unit ->
    [week] semana incompleta
    [month] mes incompleto
    [quarter] trimestre incompleto
    [year] año incompleto
   *[period] periodo incompleto
}
target = objetivo { $value }
target-line = Objetivo { $value }
no-answers = sin respuestas
too-few-answers = muy pocas respuestas
withheld-for-others = se omite para proteger a un grupo más pequeño
too-few-to-quote = muy pocas respuestas para citarlas
no-end = ninguno
nothing-to-compare = aún nada con que comparar
change-on-the-period-before = { $change } { $before }
change-on-period = { $change } respecto a { $period }
quote-title = { $question }, { $whose }, { $period }
quote-title-evidence = { $question }, { $whose }, { $period }: intervalo del 95{"\u00A0"}% { $interval }, { $answers }
filter-group = { $dimension } es { $group }
rows-kept = cuentan { $kept } de { $rows } filas
number-not-told = número no revelado

## Justificantes

receipt-description = Lo que sustenta { $title }: enunciado, respuestas, intervalos, fuentes.
receipt-of = Justificante: { $question }
readings-as = Lecturas en { $format }
counts-of-nps = Detractores · pasivos · promotores
counts-by-score = Respuestas de { $low } a { $high }
side-detractors = Detractores
side-passives = Pasivos
side-promoters = Promotores
side-low = Bajas
side-middle = Medias
side-high = Altas
side-of-one = { $side }, { $score }
side-of-two = { $side }, { $first } y { $last }
side-of-many = { $side }, { $first } a { $last }
scale-nps = de { $low } a { $high }: detractores de 0 a 6, pasivos 7 y 8, promotores 9 y 10
scale-share = de { $low } a { $high }; se cuentan las respuestas { $counted }
scale-mean = de { $low } a { $high }
method-nps = intervalo del 95{"\u00A0"}%: Wald ajustado; con menos de diez respuestas, el intervalo de puntuación; el cambio se contrasta con las respuestas de ambos periodos
method-share = intervalo del 95{"\u00A0"}%: Wilson; el cambio, por el intervalo de Newcombe
method-mean = intervalo del 95{"\u00A0"}%: t de Student; el cambio, por la prueba de Welch
method-weighted = { $method }. Las respuestas están ponderadas: valen lo que { $count } de igual peso (Kish 1965); los recuentos por puntuación no están ponderados
definition-nps = La proporción de promotores (9 y 10) menos la de detractores (de 0 a 6), en puntos de −100 a +100.
definition-csat = La proporción de respuestas en lo más alto de la escala, en porcentaje de todas las respuestas a la pregunta.
definition-ces = La media de las respuestas a una pregunta sobre el esfuerzo; en la escala de acuerdo, más alto significa más fácil.
definition-mean = La media de las respuestas en la escala de la pregunta.
definition-share = La proporción de las respuestas que la pregunta cuenta, en porcentaje de todas las respuestas a ella.

## Dentro de una frase

in-week = en la semana hasta el { $day }
in-month = en { $month }
in-quarter = en el { $quarter ->
    [1] primer
    [2] segundo
    [3] tercer
   *[4] cuarto
} trimestre de { $year }
in-year = en { $year }
in-last = en { $unit ->
    [day] { $n ->
        [1] el día
       *[other] los { $n } días
    }
    [week] { $n ->
        [1] la semana
       *[other] las { $n } semanas
    }
    [month] { $n ->
        [1] el mes
       *[other] los { $n } meses
    }
    [quarter] { $n ->
        [1] el trimestre
       *[other] los { $n } trimestres
    }
   *[year] { $n ->
        [1] el año
       *[other] los { $n } años
    }
} hasta el { $day }
in-all = en todas las respuestas
the-period-before = { $unit ->
    [day] { $n ->
        [1] el día anterior
       *[other] los { $n } días anteriores
    }
    [week] { $n ->
        [1] la semana anterior
       *[other] las { $n } semanas anteriores
    }
    [month] { $n ->
        [1] el mes anterior
       *[other] los { $n } meses anteriores
    }
    [quarter] { $n ->
        [1] el trimestre anterior
       *[other] los { $n } trimestres anteriores
    }
   *[year] { $n ->
        [1] el año anterior
       *[other] los { $n } años anteriores
    }
}
number-in-words = { $n ->
    [0] ninguno
    [1] uno
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
   *[other] { $n }
}

## Comparaciones

higher = { $amount } más alto
higher-within = { $amount } más alto (de { $low } a { $high })
lower = { $amount } más bajo
lower-within = { $amount } más bajo (de { $low } a { $high })
no-clear-difference = sin diferencia clara
same-week-last-year = la misma semana del año pasado, { $days }
a-year-before = un año antes, { $period }
all-other-answers = todas las demás respuestas de la empresa
the-target = el objetivo

## Señales y límites

signal-below = Por debajo del límite inferior
signal-above = Por encima del límite superior
signal-run-below = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] años seguidos
} por debajo del nivel habitual
signal-run-above = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] años seguidos
} por encima del nivel habitual
signal-two-below = { $unit ->
    [week] Dos de tres semanas
    [month] Dos de tres meses
    [quarter] Dos de tres trimestres
   *[year] Dos de tres años
} cerca del límite inferior
signal-two-above = { $unit ->
    [week] Dos de tres semanas
    [month] Dos de tres meses
    [quarter] Dos de tres trimestres
   *[year] Dos de tres años
} cerca del límite superior
limits-note = Las líneas discontinuas son límites que el azar por sí solo rara vez cruza; cuantas menos respuestas, más amplios.
limits-kept = Límites hechos con { $n } { $unit ->
    [week] semanas ({ $days }) y mantenidos desde entonces.
    [month] meses ({ $days }) y mantenidos desde entonces.
    [quarter] trimestres ({ $days }) y mantenidos desde entonces.
   *[year] años ({ $days }) y mantenidos desde entonces.
}
limits-so-far = Límites hechos con { $unit ->
    [week] las { $n } semanas habidas ({ $days }).
    [month] los { $n } meses habidos ({ $days }).
    [quarter] los { $n } trimestres habidos ({ $days }).
   *[year] los { $n } años habidos ({ $days }).
}

## Grupos

order-too-few = Menos de dos grupos tienen suficientes respuestas, así que no hay orden.
order-not-reliable = No hay un orden fiable: según sus respuestas, un grupo podría ocupar, de media, { $ranks } de los { $all } puestos.
order-ranked = Por orden, hasta donde lo dicen las respuestas. Cada cifra se acerca a la media de todos los grupos, tanto más cuantas menos respuestas tiene; cada grupo podría ocupar cualquiera de los puestos indicados a su lado.
ranks = { $best } a { $worst }
funnel-below = { $names } { $n ->
    [one] está
   *[other] están
} por debajo de lo esperado
funnel-above = { $names } { $n ->
    [one] está
   *[other] están
} por encima de lo esperado
funnel-both = { $below }; { $above }
funnel-none = Los { $n } grupos difieren más de lo que explica el azar; medido así, ninguno destaca
funnel-chance = El azar por sí solo explica las diferencias entre los { $n } grupos
funnel-lines = Las líneas dejan margen solo al azar: entre las de puntos se esperan 95 de 100 grupos; entre las discontinuas, 998 de 1000.
funnel-lines-dispersed = Las líneas dejan margen al azar y a las diferencias habituales entre grupos, que son mayores de lo que el azar explica: entre las de puntos se esperan 95 de 100 grupos; entre las discontinuas, 998 de 1000.
improved-too-few = La mayor mejora: no se puede nombrar ningún grupo, pues ninguno tiene suficientes respuestas entonces y en { $before }.
improved-none-of-one = La mayor mejora: ninguna. Solo un grupo tiene suficientes respuestas para compararlo con { $before }, y no ha mejorado claramente.
improved-none = La mayor mejora: ninguna. { $n } grupos tienen suficientes respuestas para compararlos con { $before }, y ninguno ha mejorado claramente.
improved-alike = La mayor mejora: ningún grupo en particular. { $n } grupos han mejorado claramente { $on_before }, y el azar explica las diferencias entre sus cambios.
improved-group = La mayor mejora: { $name }, { $change } { $on_before }. El mayor cambio es en parte el más afortunado: acercado al de todos los grupos, es de { $shrunken }.
cause-fell = baja claramente { $before }
cause-below-limit = por debajo del límite inferior de su propio gráfico
cause-run = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] años seguidos
} por debajo de su nivel habitual
cause-two-of-three = { $unit ->
    [week] dos de tres semanas
    [month] dos de tres meses
    [quarter] dos de tres trimestres
   *[year] dos de tres años
} cerca del límite inferior de su propio gráfico
cause-peers = más bajo de lo esperado entre los grupos
cause-rose = sube claramente { $before }
cause-above-limit = por encima del límite superior de su propio gráfico
cause-run-above = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] años seguidos
} por encima de su nivel habitual
cause-two-of-three-above = { $unit ->
    [week] dos de tres semanas
    [month] dos de tres meses
    [quarter] dos de tres trimestres
   *[year] dos de tres años
} cerca del límite superior de su propio gráfico
cause-peers-higher = más alto de lo esperado entre los grupos
nothing-stands-out-above = Nada destaca { $in_period }: ningún grupo subió claramente, cruzó su propio límite superior ni está más alto de lo esperado entre los demás.
journey = Recorrido
actions = Medidas
attention-group = grupo
attention-why = { $question } { $value } { $in_period }, { $answers }: { $why }
nothing-stands-out = Nada destaca { $in_period }: ningún grupo bajó claramente, cruzó su propio límite inferior ni está más bajo de lo esperado entre los demás.
mix-fell = { $question } bajó respecto a { $from } aunque subió en cada uno de los grupos: más respuestas vinieron de aquellos donde es bajo.
mix-rose = { $question } subió respecto a { $from } aunque bajó en cada uno de los grupos: más respuestas vinieron de aquellos donde es alto.
mix-explains = Del cambio de { $question } respecto a { $from }, { $total }, { $mix } se deben a que respondieron otros grupos que antes, no a sus propias cifras.
fewer-answers = Solo { $answers } { $in_period }, donde lo habitual son { $usual } (la mediana de { $unit ->
    [week] las { $n } semanas anteriores
    [month] los { $n } meses anteriores
    [quarter] los { $n } trimestres anteriores
   *[year] los { $n } años anteriores
}).
unfinished = { $period }: aún incompleto. Sus respuestas acaban el { $day }. Se dibuja hueco y no se compara con nada.

## Indicadores

one-family = Los cambios de la tabla se contrastan como una familia (Benjamini-Hochberg): solo se dice que algo sube o baja si está claro entre todos ellos.
comparisons-family = Las comparaciones se contrastan como una familia (Benjamini-Hochberg); un objetivo se mide con el intervalo del 95{"\u00A0"}%.
attention = Dónde la experiencia de los clientes requiere atención
no-action-yet = Aún sin medidas
scorecards-deck = Dónde está cada parte de la empresa, con las respuestas en que se apoya.
the-company = La empresa
scorecards-by = Indicadores por { $dimension }.
order-of-journey = En el orden del recorrido del cliente.
order-of-alphabet = Por orden alfabético.
question-in-period = { $question }, { $period }
how-they-stand = Cómo están: { $period }
could-be-ranked = Puestos posibles
drawn-to-the-mean = { $question }, acercado a la media
as-answered = { $question } según las respuestas
every-period-note = todos los periodos
every-period-evidence = todos los periodos con sus pruebas
receipt-link = { $question }: justificante
where-it-stands = Cómo está
how-many-answered = ¿Cuántos clientes respondieron?
beside-others = Las cifras más recientes junto a otras
compared-with = Comparado con
compared-there = Allí
compared-here = Aquí
question-against = { $question }: { $against }
all-of-them = Los { $n }
no-figure-in-period = Muy pocas respuestas para una cifra { $in_period }.
stood = { $question } se situó en { $value } { $in_period }.
stood-and-moved = { $question } se situó en { $value } { $in_period }: { $change }.
stood-without-change = { $question } se situó en { $value } { $in_period }, { $change }.
read-by-month = Se lee por meses: una semana tiene muy pocas respuestas para valerse por sí sola.
read-by-week = Se lee por semanas: una semana habitual tiene { $n }, la mediana de trece.
read-by-month-since = Se lee por meses: una semana habitual tiene { $n }, y hacen falta { $needed } para que una semana se valga por sí sola.
month-by-month = Mes a mes
the-other-figures = Las demás cifras
around-group = { $group } desde «{ $event }»: { $change }
around-groups = { $n ->
    [0] Ningún grupo se ha movido con claridad desde «{ $event }»
    [1] Un grupo se ha movido con claridad desde «{ $event }»
   *[other] { $n } grupos se han movido con claridad desde «{ $event }»
}
around-subtitle = { $question } por { $dimension }, { $before } y { $after }
around-before = { $n } { $unit ->
    [week] { $n ->
        [1] semana
       *[other] semanas
    }
    [month] { $n ->
        [1] mes
       *[other] meses
    }
    [quarter] { $n ->
        [1] trimestre
       *[other] trimestres
    }
   *[year] { $n ->
        [1] año
       *[other] años
    }
} antes
around-since = { $n } { $unit ->
    [week] { $n ->
        [1] semana
       *[other] semanas
    }
    [month] { $n ->
        [1] mes
       *[other] meses
    }
    [quarter] { $n ->
        [1] trimestre
       *[other] trimestres
    }
   *[year] { $n ->
        [1] año
       *[other] años
    }
} desde entonces
around-note = Grupos con respuestas suficientes antes y después del { $day }. Los cambios en color están claros según un contraste, todos los del gráfico como una familia. Las respuestas dicen que una cifra se movió, no qué la movió.
around-also = Desde entonces también: «{ $event }», { $day }.
drawn-on-one-scale = { $title }, en una misma escala
moved-below = { $question } cayó por debajo de su límite inferior { $in_period }
moved-below-and-back = { $question } cayó por debajo de su límite inferior { $in_period } y ya está dentro
moved-above = { $question } subió por encima de su límite superior { $in_period }
moved-above-and-back = { $question } subió por encima de su límite superior { $in_period } y ya está dentro
moved-run-below = { $question } estuvo por debajo de su nivel habitual { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] años seguidos
}, la última vez { $in_period }
moved-run-above = { $question } estuvo por encima de su nivel habitual { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] años seguidos
}, la última vez { $in_period }
moved-two-below = { $question } se acercó a su límite inferior en { $unit ->
    [week] dos de tres semanas
    [month] dos de tres meses
    [quarter] dos de tres trimestres
   *[year] dos de tres años
}, la última vez { $in_period }
moved-two-above = { $question } se acercó a su límite superior en { $unit ->
    [week] dos de tres semanas
    [month] dos de tres meses
    [quarter] dos de tres trimestres
   *[year] dos de tres años
}, la última vez { $in_period }
moved-by-chance = { $question }: nada en { $n } { $unit ->
    [week] { $n ->
        [1] semana completa
       *[other] semanas completas
    }
    [month] { $n ->
        [1] mes completo
       *[other] meses completos
    }
    [quarter] { $n ->
        [1] trimestre completo
       *[other] trimestres completos
    }
   *[year] { $n ->
        [1] año completo
       *[other] años completos
    }
} que el azar no explique
how-moved-weekly = ¿Cómo se ha movido { $question } de { $group }, semana a semana?
stood-over-a-year = ¿Dónde ha estado { $question } en doce meses?
stood-over-a-year-for = ¿Dónde ha estado { $question } de { $group } en doce meses?

## Gráficos

all-line = Todos { $value }
band-note = La banda es el intervalo del 95{"\u00A0"}%.
bands-note = Las bandas son intervalos del 95{"\u00A0"}%.
dots-note = La línea que cruza cada punto es su intervalo del 95{"\u00A0"}%; donde las líneas se solapan, el orden no es seguro.
question-by-unit = { $question } por { $unit ->
    [week] semana
    [month] mes
    [quarter] trimestre
    [year] año
   *[period] periodo
}
question-by-unit-of = { $question } por { $unit ->
    [week] semana
    [month] mes
    [quarter] trimestre
    [year] año
   *[period] periodo
}, { $whose }
question-by-unit-and-dimension = { $question } por { $unit ->
    [week] semana
    [month] mes
    [quarter] trimestre
    [year] año
   *[period] periodo
} y { $dimension }
question-by-dimension = { $question } por { $dimension }, { $period }
question-by-answers = { $question } por número de respuestas, { $period }
answers-by-unit = Respuestas por { $unit ->
    [week] semana
    [month] mes
    [quarter] trimestre
    [year] año
   *[period] periodo
}
measure-nps = { $question } (de −100 a +100)
measure-share = { $question } (% de las respuestas)
measure-mean = { $question } (media, de { $low } a { $high })
source = Fuente: { $survey }, { $answers }.
source-over = Fuente: { $survey }, { $answers }, { $periods }.
lower-than-expected = por debajo de lo esperado
higher-than-expected = por encima de lo esperado
within-the-limits = dentro de los límites
among-the-rest = Entre los demás
cell-too-few = muy pocas
cell-none = ninguna
top-and-bottom = { $question }: { $top } de { $answers } en lo más alto, { $bottom } en lo más bajo
share-by-score = Proporción de respuestas por puntuación, { $period }
quoted = «{ $words }»
reputation = Reputación
search = Buscar

## Medidas

actions-deck = Qué nos dijeron los clientes, qué se está haciendo al respecto, quién y para cuándo, y si ayudó.
nothing-is-being-done = Aún no se está haciendo nada
actions-open = Abiertas
actions-closed = Cerradas
how-actions-are-measured = Una cifra se compara con las trece semanas (o los tres meses, o la oleada) anteriores a que la medida empezara a notarse, desde la cuarta semana completa. Que sube o baja se dice con la misma prueba que en todo este sitio, sobre todas las medidas juntas. Las respuestas pueden decir que una cifra se movió. Qué la movió no lo pueden decir: en esas semanas pasaron también otras cosas.
what-needs-attention = Qué requiere atención
needs-attention = Requiere atención
no-open-action = No hay ninguna medida abierta.
action-planned = Prevista
action-in-progress = En curso
action-done = Hecha
action-dropped = Abandonada
state-on-day = { $state } el { $day }
the-whole-company = toda la empresa
stretch-before = Antes
stretch-since = Desde entonces
stretch-now = Ahora
nothing-to-measure = Aún nada que medir: los clientes todavía no lo notan
nothing-to-measure-until = Aún nada que medir: empieza el { $day }
too-early = Demasiado pronto para decirlo: { $passed }
too-few-to-say-moved = Muy pocas respuestas para decir si se movió
not-clearly-moved = No se ha movido claramente
what-has-been-done = Qué se ha hecho
what-is-being-done = Qué se está haciendo

## Búsqueda y recorrido

search-deck = Todas las ediciones, historias, indicadores y páginas de este boletín.
words-to-look-for = Palabras que buscar
search-without-script = Para buscar por palabras, permita que esta página ejecute su script. Todo lo que hay está abajo.
search-found = Encontradas: {"{}"}
search-none = No se encontró nada.
search-some = Ninguna página tiene todas estas palabras; estas tienen algunas.
pages = Páginas
how-figures-are-made = Cómo se hacen las cifras
the-data = Los datos
touchpoint-by-touchpoint = Punto de contacto a punto de contacto
touchpoint-by-touchpoint-work = Punto de contacto a punto de contacto, con el trabajo que hay debajo
stars-and-replies = Estrellas y respuestas
how-it-is-made = Cómo se hace
every-window-as-json = todas las ventanas en JSON
receipt-unseen-of = {" "}de { $of }

## Palabras de los comentarios

what-they-write-about = Sobre qué escriben
what-they-write-about-in = Sobre qué escriben: { $survey }
share-of-topics = La proporción de comentarios que mencionan cada tema, { $period }
word = Palabra
few-people = pocos
customers-column = Clientes
positive-words = Palabras positivas
negative-words = Palabras negativas
how-comments-sound = Cómo suenan los comentarios
no-telling-word = Ninguna palabra que usen suficientes clientes distingue a los dos más de lo que lo haría el azar.
topics = Temas

## Actions, polls and what else an edition carries

in-this-edition = En esta edición
poll-choice = Respuesta
poll-share = Porcentaje
poll-votes = Respuestas
poll-said = Lo que dijeron
poll-doing = Lo que hacemos
action-whys = Por qué se llegó a esto
action-aim = Lo que debe mover
action-scorecards = En los indicadores de:
action-due = hasta el { $day }
method-weighted-to-match = { $method }. Las respuestas están ponderadas según lo conocido ({ $known }): valen lo que { $count } de igual peso (Kish 1965); los recuentos por puntuación no están ponderados
figure-withheld = La cifra de { $period } se omite para proteger a un grupo más pequeño.
no-answers-in-period = Sin respuestas { $in_period }.

## En los gráficos

labelled = { $name }: { $words }
chart-base = n{"\u00A0"}={"\u00A0"}{ $n }
base-head = n
chart-axis = eje de { $low } a { $high }
chart-scores = puntuaciones de { $low } a { $high }
chart-shown = se muestra de { $low } a { $high }
chart-mark = { $value } (intervalo de { $low } a { $high }, { $answers })
chart-mark-alone = { $value } ({ $answers })
chart-no-periods = Sin periodos
chart-too-few-throughout = Muy pocas respuestas en todos los periodos
chart-only = Único: { $period }, { $mark }
chart-first = Primero: { $period }, { $mark }
chart-last = Último: { $period }, { $mark }
chart-too-few-in = Muy pocas respuestas en { $n ->
    [one] { $n } periodo
   *[other] { $n } periodos
}
chart-not-complete = { $period }: periodo incompleto
chart-one-period = Un periodo, { $period }
chart-periods = { $n } periodos, de { $first } a { $last }
chart-same = El mismo valor siempre: { $value }
chart-extremes = El más alto, { $high } ({ $highest }); el más bajo, { $low } ({ $lowest })
chart-marked = Señalado: { $events }
chart-limits = Límites del azar al final: de { $low } a { $high }
upper-limit = límite superior
lower-limit = límite inferior
so-far = hasta ahora
count-so-far = { $n } hasta ahora
chart-most = El máximo: { $n } ({ $period })
chart-newest = El último: { $n } ({ $period })
chart-per-cent = Porcentaje por respuesta: { $shares }
chart-beyond = { $point }, fuera de los límites
chart-answers = respuestas
heat-lower = { $cell }, claramente más bajo
heat-higher = { $cell }, claramente más alto
heat-withheld = { $n } con muy pocas respuestas
heat-more = { $n } más con muy pocas respuestas
heat-few = pocas
improve-first = Mejorar primero
keep = Conservar
low-priority = Poca prioridad
maintain = Mantener
importance = Importancia
score = Puntuación
chart-aspect = { $aspect }: importancia { $importance }, puntuación { $score }
chart-aspect-within = { $aspect }: importancia { $importance } (intervalo de { $low } a { $high }), puntuación { $score }
chart-too-few-of = Muy pocas respuestas: { $names }
chart-panels = De { $first } a { $last } en cada recuadro

## La página del método

method-title = Cómo se hacen las cifras
method-deck = Cada cifra de estas páginas lleva a un comprobante: la pregunta tal como se hizo, las respuestas, el intervalo, los archivos. Esta página dice qué significan.
about-the-data = Sobre los datos
method-intervals = Qué dice un intervalo
method-intervals-chance = Una encuesta escucha a algunos clientes y no a todos. Si hubieran respondido otros, la cifra sería algo distinta. El intervalo de confianza del 95 % es el rango en el que cabe esperar la cifra de todos los clientes semejantes a los que respondieron: de cien intervalos así, unos noventa y cinco la contienen. Con pocas respuestas es ancho.
method-intervals-only-chance = Habla solo del azar. No sabe si quienes respondieron se parecen a quienes no lo hicieron. Cada respuesta cuenta por sí misma: un cliente que respondió sobre dos contactos cuenta dos veces.
method-coverage = Con qué frecuencia el intervalo del 95 % contiene la cifra verdadera
method-coverage-note = Contado sobre todas las muestras posibles, con los intervalos que imprimen estas páginas. Cerca de los extremos de una escala, pocas respuestas forman escalones, de modo que ningún intervalo puede cumplir exactamente el 95 %.
method-coverage-of = Todos los clientes
method-coverage-nps = NPS { $truth } ({ $low } de detractores, { $middle } de pasivos, { $top } de promotores)
method-coverage-share = Una proporción del { $truth }
method-changes = Cuándo decimos que sube o baja
method-changes-test = «Sube» y «baja» se dicen solo cuando una prueba encuentra claro el cambio: p inferior a 0,05 y un intervalo del cambio que excluye el cero. Todo lo demás es «sin cambio claro», por distintas que parezcan las dos cifras. Un periodo que los datos cubren solo en parte nunca se compara.
method-changes-family = Uno de cada veinte cambios superaría esta prueba por puro azar. Por eso todos los cambios que compara una tabla o un panel se contrastan como una familia: de los que se dan por subidas o bajadas, cabe esperar que sea falso a lo sumo uno de cada veinte (Benjamini y Hochberg, Journal of the Royal Statistical Society B 57, 1995). Lo que cita un texto y lo que un comprobante muestra de un periodo tras otro se contrasta por separado.
method-changes-same-customers = Dos periodos se comparan como si en cada uno hubieran respondido clientes distintos. Si respondieron los mismos en ambos, sus respuestas se parecen, el cambio es más seguro de lo que la prueba sabe, y esta dice «sin cambio claro» más a menudo de lo necesario.
method-changes-held-against = Una cifra se compara también con el mismo periodo del año anterior, con todas las demás respuestas de la empresa y con su objetivo, si lo hay. Un objetivo no depende del azar: por encima o por debajo de él está la cifra cuyo intervalo del 95 % no lo contiene.
method-changes-mix = Una cifra global puede cambiar sin que cambie ningún grupo, porque respondieron otros grupos que antes. Cuando eso explica más de la mitad de un cambio claro, se dice (Kitagawa, Journal of the American Statistical Association 50, 1955).
method-limits = Cuándo un gráfico da una señal
method-limits-lines = Las líneas discontinuas de un gráfico temporal son límites de control: tres errores estándar a cada lado del nivel habitual, más anchos cuando los propios periodos varían más que el azar. Se fijan con las primeras 26 semanas, o doce meses, y luego se mantienen, para que nadie pueda calmar un gráfico moviendo sus límites; solo un suceso anotado en él inicia otros nuevos. Con menos de doce periodos no hay límites.
method-limits-rules = Se usan pocas reglas, pues cada una añade falsas alarmas, y se nombra la que saltó: un punto fuera de un límite, ocho seguidos a un lado del nivel habitual y, en semanas, dos de tres cerca del mismo límite. Los periodos con muy pocas respuestas para comparar y los que no han terminado no intervienen. (Shewhart 1931; Western Electric 1956; Laney, Quality Engineering 14, 2002.)
method-orders = Órdenes, mejoras, atención
method-orders-ranks = Una clasificación de grupos pequeños es sobre todo azar. Los grupos se ordenan solo cuando las respuestas lo permiten: cuando, en promedio, un grupo no podría ocupar más de la mitad de los puestos (Klein, Wright y Wieczorek, Journal of the Royal Statistical Society C 69, 2020). El orden es el de las cifras acercadas a la media de todas, tanto más cuantas menos respuestas tienen. El gráfico de embudo muestra los mismos grupos según su número de respuestas; sus líneas son para 95 y 99,8 de cada 100 grupos (Spiegelhalter, Statistics in Medicine 24, 2005).
method-orders-improved = Un grupo es el que más mejora solo si su propio cambio es claro con la corrección de Holm para todos los comparados. A menudo no hay ninguno, y entonces se dice.
method-orders-attention = La experiencia de los clientes necesita atención cuando un grupo queda fuera del embudo por el lado malo, cuando su propio gráfico da en el periodo más reciente una señal a peor, o cuando empeoró claramente entre todos los que compara la página. Se juzga la experiencia, no el rendimiento de nadie.
method-privacy = Muy pocas respuestas
method-privacy-limits = Menos de { $minimum } respuestas: no se imprime ningún número. Menos de { $comparison }: la cifra figura en las tablas con su intervalo, no se compara ni se cita en un texto, y no se cita ningún comentario. A las encuestas de empleados se les aplican límites más estrictos.
method-privacy-withheld = Cuando un total y sus partes delatarían por sustracción a un grupo pequeño, se retiene con él otra parte más. Los comentarios se citan solo con consentimiento, sin datos de contacto, y nunca los de empleados.
metric-nps = Índice de promotores netos (NPS)
metric-csat = Satisfacción del cliente (CSAT)
metric-ces = Índice de esfuerzo del cliente (CES)
metric-mean = Puntuación media
metric-share = Proporción de respuestas
formula-nps = NPS = 100 × (promotores − detractores) ÷ respuestas. Intervalo: Wald ajustado, con ¾ de promotor, 1½ pasivos y ¾ de detractor añadidos; con menos de diez respuestas, el intervalo de puntuación.
formula-csat = CSAT = 100 × respuestas en las opciones superiores ÷ respuestas. Intervalo: el de puntuación de Wilson; los cambios, por el intervalo híbrido de Newcombe.
formula-ces = CES = suma de las puntuaciones ÷ respuestas. Intervalo: t de Student; los cambios, por la prueba de Welch.
formula-mean = Media = suma de las puntuaciones ÷ respuestas. Intervalo: t de Student; los cambios, por la prueba de Welch.
formula-share = Proporción = 100 × respuestas contadas ÷ respuestas. Intervalo: el de puntuación de Wilson; los cambios, por el intervalo híbrido de Newcombe.
method-drivers = Qué va unido a una puntuación
method-drivers-shared = Quien puntúa alto una cosa suele puntuar alto las demás. Cuánto va unido cada aspecto a la recomendación se reparte equitativamente entre todos, con los clientes que los puntuaron todos. Hacen falta cincuenta, y diez por cada aspecto. Muestra qué va unido y no qué causa qué: mejorar lo uno no tiene por qué mejorar lo otro.
method-drivers-undecided = Un aspecto cuyo intervalo incluye la importancia media está sin decidir. Uno que todos puntúan igual no muestra importancia, por mucha que tenga.
formula-drivers = Importancia de un factor = lo que gana R² al añadirlo, promediado sobre todos los órdenes de los factores, como proporción de R². Con más de quince factores: los pesos relativos de Johnson. Intervalo: percentiles de un bootstrap sobre grupos de clientes.
method-words = Palabras de los comentarios
method-words-counted = Se cuentan clientes y no palabras: quien escribe una palabra diez veces cuenta una sola vez. Se leen solo los comentarios de clientes que aceptaron ser citados. Una palabra se nombra cuando la usaron suficientes clientes, nunca la de unos pocos; las que aparecen siempre con mayúscula se toman por nombres y se omiten salvo que las usen muchísimos.
method-words-tone = Cómo suenan los comentarios se lee de una lista de palabras y a menudo falla: da por positivo «I would never recommend this company to a friend». Describe, y no mueve ninguna puntuación ni ningún puesto.
formula-words = Elegidas por la razón de log-verosimilitud de cada palabra (tasa de falsos descubrimientos del 10 %), ordenadas por los log-odds con una distribución a priori de Dirichlet informativa de 500 palabras sobre su error estándar. Sentimiento: VADER, valor compuesto de al menos 0,05 o a lo sumo −0,05.
method-topics = Temas de los comentarios
method-topics-share = Un tema es una lista de palabras que lleva la redacción, mostrada a su lado. Su cifra es la proporción de los comentarios citables que mencionan alguna: una proporción como cualquier otra, con su intervalo y su prueba. Dice sobre qué se escribe, no si se elogia.
method-money = Los ingresos detrás de las puntuaciones
method-money-spent = Lo que gastaron los clientes en los 90 días hasta el final del periodo de una edición, según lo último que dijeron sobre recomendar: promotores, pasivos, detractores y quienes nunca dieron una respuesta válida. Los clientes que los archivos de la encuesta no nombran no están en ninguno. Muestra quién gastó cuánto. Si una puntuación más alta trae más ingresos es objeto de debate, y ninguna cifra de aquí lo afirma. Lo que dicen los empleados nunca se pone junto al dinero.
method-money-withheld = Una suma puede delatar lo que gastó un solo cliente si a él se debe la mayor parte. No se dicen esas sumas, ni las de pocos clientes, ni aquellas con las que se obtendría alguna por sustracción, de otros grupos o de la ventana anterior. Los grupos tienen una ventana nueva con la primera edición de cada mes, para que de una a otra cambien suficientes clientes.
formula-money = Ingresos de una clase = suma de lo que sus clientes gastaron en 90 días. Una suma se dice solo si hay suficientes clientes y si suma − mayor − segundo mayor ≥ { $nearest } del mayor (regla del p %); lo mismo su diferencia con la suma dicha antes.
method-weights = Respuestas que se ajustan a la población
method-weights-why = Unos grupos responden más que otros. Donde se sabe cuánto pesa cada uno en la población, las respuestas de los que respondieron poco pesan más y las de los demás menos, hasta que cuadran las proporciones de cada distribución marginal. Los pesos desiguales cuestan precisión: intervalos y pruebas se basan en el número de respuestas que dirían lo mismo si todas pesaran igual. Lo que es demasiado pequeño para decirse se juzga por las respuestas dadas.
weights-known = { $survey }, por { $dimension }: { $shares }.
weights-known-trimmed = { $survey }, por { $dimension }: { $shares }. Ninguna respuesta pesa más de { $times } veces la media.
known-by = lo que se sabe de la población por { $dimensions }
formula-weights = Raking: distribución marginal tras distribución marginal, los pesos de cada grupo se multiplican por su proporción dividida por la suma de sus pesos, hasta que todas cuadran con un error de 10⁻¹². Número efectivo de respuestas = (suma de pesos)² ÷ suma de sus cuadrados.

source-nps = Reichheld, Harvard Business Review 81(12), 2003; Rocks, The American Statistician 70(4), 2016; Tango, Statistics in Medicine 17, 1998.
source-csat = Newcombe, Statistics in Medicine 17, 1998.
source-ces = Dixon, Freeman y Toman, Harvard Business Review 88(7/8), 2010.
source-mean = Student, Biometrika 6(1), 1908; Welch, Biometrika 34, 1947.
source-drivers = Lindeman, Merenda y Gold, Introduction to Bivariate and Multivariate Analysis, 1980; Grömping, Journal of Statistical Software 17(1), 2006; Johnson, Multivariate Behavioral Research 35, 2000; Martilla y James, Journal of Marketing 41(1), 1977.
source-words = Dunning, Computational Linguistics 19, 1993; Monroe, Colaresi y Quinn, Political Analysis 16, 2008; Benjamini y Hochberg, JRSS B 57, 1995; Hutto y Gilbert, ICWSM, 2014.
source-money = Reichheld, Harvard Business Review 81(12), 2003; en contra, Keiningham y otros, Journal of Marketing 71(3), 2007; Hundepool y otros, Statistical Disclosure Control, 2012.
source-weights = Deming y Stephan, Annals of Mathematical Statistics 11, 1940; Kish, Survey Sampling, 1965.

## Qué va unido

drivers-title = ¿Qué va unido a { $question }?
drivers-first = { $driver } es lo que más va unido a { $question }: el { $share } de lo explicado.
drivers-undecided = Cuál de ellos va más unido está sin decidir: todos los intervalos incluyen la media.
drivers-explain = { $n ->
    [2] Los dos
   *[other] Todos juntos
} explican el { $share } de las diferencias de { $question } entre clientes. Esto muestra qué va unido, no qué causa qué.
drivers-note = { $customers } lo puntuaron todo; { $period }. Importancia: { $method ->
    [all-orders] lo que gana R², promediado sobre todos los órdenes de los factores (Lindeman, Merenda y Gold)
   *[weights] los pesos relativos de Johnson
}; su intervalo del 95 %, de { $draws } remuestreos de los clientes. Sin decidir donde el intervalo incluye la media de todos. Un factor que todos puntúan igual no muestra importancia, por mucha que tenga.
drivers-note-incomplete = { $customers } lo puntuaron todo; { $left_out } que omitieron algo no están incluidos; { $period }. Importancia: { $method ->
    [all-orders] lo que gana R², promediado sobre todos los órdenes de los factores (Lindeman, Merenda y Gold)
   *[weights] los pesos relativos de Johnson
}; su intervalo del 95 %, de { $draws } remuestreos de los clientes. Sin decidir donde el intervalo incluye la media de todos. Un factor que todos puntúan igual no muestra importancia, por mucha que tenga.
drivers-matrix = ¿Qué va unido a { $question } y cómo se puntúa?
drivers-matrix-of = Importancia (proporción de lo explicado) según la puntuación (del 0 al 100 % de la escala)
drivers-source = Fuente: { $survey }, { $answers }. Las líneas que cruzan los puntos son intervalos del 95 %; los puntos huecos están sin decidir.
drivers-caption = Qué va unido a { $question }
rated-aspect = Aspecto puntuado
mean-score = Puntuación media
correlation = Correlación
priority = Prioridad
priority-words = { $priority ->
    [improve-first] mejorar primero
    [keep] conservar
    [maintain] mantener
    [low] poca prioridad
   *[undecided] sin decidir
}
related-title = ¿Van unidos { $after } y { $whole }?
related-too-few = Muy pocos grupos para decirlo: { $n } con suficientes respuestas a ambas, por { $dimension }, y hacen falta { $fewest } que difieran.
related-unclear = No puede decirse con { $n } grupos por { $dimension }: la correlación es { $r }, y encajaría cualquier valor de { $low } a { $high }.
related-unknown = No puede decirse con { $n } grupos por { $dimension }: la correlación es { $r }, y son muy pocos para un intervalo.
related-higher = Por { $dimension }, un valor más alto de { $after } va con uno más alto de { $whole }: la correlación de { $n } grupos es { $r } (de { $low } a { $high }).
related-lower = Por { $dimension }, un valor más alto de { $after } va con uno más bajo de { $whole }: la correlación de { $n } grupos es { $r } (de { $low } a { $high }).
by-dimension-all-answers = Por { $dimension }, todas las respuestas
related-note = Correlación de Pearson de las cifras de cada grupo, con su intervalo del 95 % por la z de Fisher. Es de grupos y no de clientes, no dice nada de causas, y las cifras con pocas respuestas la acercan a 0.
related-note-ranks = Correlación de Pearson de las cifras de cada grupo, con su intervalo del 95 % por la z de Fisher. Correlación de rangos de Spearman: { $spearman }. Es de grupos y no de clientes, no dice nada de causas, y las cifras con pocas respuestas la acercan a 0.

## Qué dicen los comentarios

said-read = Se leen solo los comentarios de clientes que aceptaron ser citados, cada uno por separado.
said-unread = { $comments } en otros idiomas quedaron sin leer.
comments-counted = { $n ->
    [one] { $n } comentario
   *[other] { $n } comentarios
}
comments-at-least = al menos { $n ->
    [one] { $n } comentario
   *[other] { $n } comentarios
}
said-note = Una palabra cuenta una vez por cliente. Se nombran las de al menos { $fewest } clientes que difieren más que por azar; aun así, una de cada diez puede estar ahí por azar. «Pocos» son menos de { $fewest }. Se omiten los nombres de personas.
said-rounded = Los recuentos se redondean hacia abajo de cinco en cinco, para proteger a los grupos pequeños.
the-satisfied = Satisfechos
the-dissatisfied = Insatisfechos
more-by-promoters = Los promotores las usan más que los detractores
more-by-detractors = Los detractores las usan más que los promotores
more-by-satisfied = Los satisfechos las usan más que los insatisfechos
more-by-dissatisfied = Los insatisfechos las usan más que los satisfechos
words-of-promoters = Palabras de promotores y de detractores
words-of-satisfied = Palabras de satisfechos y de insatisfechos
last-13-weeks = Últimas 13 semanas
before-13-weeks = 13 semanas anteriores
more-than-before = Más usadas que antes
more-before = Más usadas antes
words-of-13-weeks = Palabras de las últimas 13 semanas y de las 13 anteriores
name-of-people = { $name }, de { $people }
tone = De { $comments } { $in_period }, el { $positive } suena positivo, el { $negative } negativo y el { $neither } ni lo uno ni lo otro, por sus palabras. Las palabras vienen de VADER, una lista de palabras inglesas con el sentimiento que la gente encuentra en ellas; se equivoca con facilidad, describe comentarios y no mueve ninguna puntuación.

## Dinero

money-promoters = Promotores, 9–10
money-passives = Pasivos, 7–8
money-detractors = Detractores, 0–6
money-unknown = Sin respuesta
money-note = Cada cliente cuenta por su última respuesta, dondequiera que la diera. Esto muestra quién gastó cuánto y no que una mejor puntuación traiga más: quienes más gastan pueden diferir en mucho más.
money-title-90-days = Los ingresos detrás de las puntuaciones, últimos 90 días
money-not-yet = Los datos aún no llenan 90 días.
money-window = Los 90 días: { $days }.
money-window-renewed = Los 90 días: { $days }; se renuevan con la primera edición de cada mes.
money-spent = Los clientes cuya última respuesta fue 9 o 10 gastaron { $amount } de { $total }.
money-spent-share = Los clientes cuya última respuesta fue 9 o 10 gastaron { $amount } de { $total } ({ $share }).
money-spent-of-answers = Los clientes cuya última respuesta fue 9 o 10 gastaron { $amount } de los { $total } que gastaron los clientes con respuesta.
all-customers = Todos los clientes
money-too-few-to-tell = muy pocos clientes para decirlo
money-by-answer = Lo que gastaron los clientes, según su última respuesta
revenue = Ingresos
per-customer = Por cliente
money-last-said = Última respuesta
money-figure = Quién compró y cuánto gastó
money-figure-all = Proporción de todos los clientes que compraron y de lo que gastaron, según su última respuesta
money-figure-answered = Proporción de los clientes con respuesta que compraron y de lo que gastaron, según su última respuesta
share-of-customers = Proporción de clientes
share-of-revenue = Proporción de ingresos
money-source = Fuente: { $survey }, { $customers } que compraron.
customers-with-answer = { $n ->
    [one] { $n } cliente
   *[other] { $n } clientes
} con respuesta
receipt-column = Columna
receipt-currency = Moneda
receipt-bought = Clientes que compraron
receipt-told-apart = Distinguidos por
receipt-latest-answer = la última respuesta válida a «{ $question }»
receipt-not-told = No se dice
receipt-not-told-sums = una suma de menos de { $minimum } clientes, o una a menos del { $nearest } de lo que gastó un solo cliente, también donde podría obtenerse por sustracción
money-withheld-few = Compraron muy pocos clientes: de una clase, menos de { $minimum }, o uno de ellos gastó casi todo.
money-withheld-others = No se dice: permitiría calcular lo que gastaron clientes concretos.

## Reputación

reputation-deck = Lo que dicen de nosotros los clientes donde todos pueden leerlo, y con qué frecuencia respondemos.
reputation-note = Quien escribe una reseña ha decidido hacerlo. Quienes reseñan no son una muestra de los clientes: los intervalos dicen lo que haría solo el azar, y no quién no escribió. Los grupos van en orden alfabético.
question-month-by-month = { $question }, mes a mes
how-many-reviews = ¿Cuántas reseñas se escribieron?
reviews-column = Reseñas
by-dimension-all-reviews = Por { $dimension }, todas las reseñas

## La página de los datos

data-deck = Qué se leyó para este boletín, qué cuenta, qué se dejó fuera y por qué. Nada se descarta en silencio: la fila o respuesta que no cuenta en ninguna cifra se cuenta aquí.
data-privacy = Lo que dice una celda no se repite aquí, salvo que solo pueda ser una puntuación: podrían ser palabras de un cliente o un identificador. Los archivos con menos de { $minimum } cuestionarios, y aquellos de los que podría deducirse su número, se nombran y no se cuentan.
data-privacy-employees = En las encuestas de empleados, las filas omitidas se cuentan para la encuesta en conjunto, y los recuentos pequeños no se dicen.
data-unread = No se pudo leer ninguno de sus archivos.
files-counted = { $n ->
    [one] { $n } archivo
   *[other] { $n } archivos
}
rows-counted = { $n ->
    [one] { $n } fila
   *[other] { $n } filas
}
rows-fewer = menos de { $n } filas
rows-some = filas
responses-fewer = menos de { $n } cuestionarios
responses-few = pocos cuestionarios
data-read = { $files } con { $rows }: { $n ->
    [one] cuenta
   *[other] cuentan
} { $responses }.
data-read-counted = { $files } con { $rows } de respuestas contadas de antemano; representan { $responses } que { $n ->
    [one] cuenta
   *[other] cuentan
}.
data-read-alone = { $files }: { $n ->
    [one] cuenta
   *[other] cuentan
} { $responses }.
data-newest = La respuesta más reciente es del { $day }.
data-undated = { $n ->
    [one] { $responses } tiene una fecha ilegible: cuenta
   *[other] { $responses } tienen una fecha ilegible: cuentan
} entre todas las respuestas y en ninguna semana ni mes.
no-row-left-out = No se omitió ninguna fila.
left-out = Omitidas: { $reasons }.
left-out-duplicate = { $rows } con el identificador de otra fila del mismo archivo
left-out-repeated = { $rows } con el identificador de una fila de otro archivo
left-out-ragged = { $rows } con más o menos celdas que columnas tiene el encabezado
left-out-broken = { $rows } que no se { $n ->
    [one] puede
   *[other] pueden
} leer
left-out-set-aside = { $rows } que no { $n ->
    [one] es respuesta
   *[other] son respuestas
}: una vista previa, una prueba o un formulario nunca enviado
left-out-set-aside-weightless = { $rows } que no { $n ->
    [one] es respuesta
   *[other] son respuestas
}: una vista previa, una prueba, un formulario nunca enviado o sin peso
left-out-uncounted = { $rows } cuyo «{ $column }» no es un número entero
left-out-unweighed = { $rows } cuyo «{ $column }» no es un peso
keep-first = De las filas con el mismo «{ $column }» cuenta la primera.
keep-last = De las filas con el mismo «{ $column }» cuenta la última.
keep-none = No puede haber dos filas con el mismo «{ $column }».
keep-all = Ninguna columna dice qué respuesta es una fila: la exportada dos veces cuenta dos veces.
coverage-waves = ¿Cuándo se preguntó y cuántos respondieron?
coverage-whole = Hubo respuestas todas las semanas
coverage-gaps = { $n ->
    [one] Una semana no tiene respuestas
   *[other] { $n } semanas no tienen respuestas
}
coverage-of = { $answers } a «{ $question }»
silence-waves = Se pregunta en oleadas; el silencio entre ellas no es una laguna.
silence = { $n ->
    [one] Sin respuestas en la semana hasta el { $day }.
   *[other] Sin respuestas en las { $n } semanas hasta el { $day }.
}
silences-before = { $n ->
    [one] Y { $n } laguna anterior.
   *[other] Y { $n } lagunas anteriores.
}
unanswered = Preguntas sin responder
unanswered-none = Ninguna: cada cuestionario responde a todas las preguntas.
unanswered-note = Un cuestionario que no responde a una pregunta cuenta para las demás y no para esa. Una respuesta inservible también falta.
unanswered-caption = Cuestionarios sin respuesta
missing-column = Faltan
without-group = Cuestionarios sin grupo
without-group-none = Ninguno: cada cuestionario tiene un grupo de cada clase.
without-group-note = Cuentan en las cifras de todos los encuestados y en las de ningún grupo, de modo que los grupos pueden sumar menos que el total.
some-not-told = algunos; no se dice cuántos, porque se retiene un grupo pequeño
under = menos de { $amount }
fewer-than = menos de { $n }
not-told = no se dice
unusable = Celdas inservibles
unusable-none = Ninguna: cada celda contiene lo que su columna debe.
unusable-note = Una celda así no es respuesta; el resto de su cuestionario cuenta.
cells-counted = { $n ->
    [one] { $n } celda
   *[other] { $n } celdas
}
cells-fewer = menos de { $n } celdas
cells-some = algunas celdas
unusable-off-scale = { $n ->
    [one] { $cells } no está en la escala
   *[other] { $cells } no están en la escala
}
unusable-not-a-score = { $n ->
    [one] { $cells } no es una puntuación
   *[other] { $cells } no son puntuaciones
}
unusable-date = { $n ->
    [one] { $cells } no es una fecha legible
   *[other] { $cells } no son fechas legibles
}
unusable-count = { $n ->
    [one] { $cells } no es un recuento
   *[other] { $cells } no son recuentos
}
unusable-weight = { $n ->
    [one] { $cells } no es un peso
   *[other] { $cells } no son pesos
}
unusable-money = { $n ->
    [one] { $cells } no es una cantidad de dinero
   *[other] { $cells } no son cantidades de dinero
}
unusable-name = { $n ->
    [one] { $cells } es demasiado larga para un nombre
   *[other] { $cells } son demasiado largas para nombres
}
unusable-formula = { $n ->
    [one] { $cells } es una fórmula sin valor
   *[other] { $cells } son fórmulas sin valor
}
unusable-such-as = { $wrong }, como { $score }
unusable-line = { $column }: { $wrong }; { $n ->
    [one] debe
   *[other] cada una debe
} contener { $expected }.
unusable-first = La primera está en { $place }.
holds-date-as = una fecha como { $format }
holds-date-such = una fecha como 2026-11-22
holds-date = una fecha
holds-answers = un número entero de respuestas
holds-weight = un número no negativo
holds-money = un importe como 12.50
holds-score-from = un número entero de { $low } a { $high }
holds-score = una puntuación
holds-value = un valor
holds-name = un nombre de { $n } caracteres como máximo
holds-invited = un número entero, sin más respondidas que entregadas ni más entregadas que enviadas
merged = Nombres reunidos
merged-rule = Los grupos cuyos nombres difieren solo en mayúsculas y minúsculas, en espacios o en signos invisibles son un solo grupo.
merged-rule-renamed = También los nombres a los que este boletín da otro.
merged-line = { $dimension } «{ $name }»: también { $spelling }, en { $rows }
merged-unnamed = { $n ->
    [one] { $n } grafía que no se nombra aquí
   *[other] { $n } grafías que no se nombran aquí
}
merged-more = { $n ->
    [one] { $n } grafía más que no se nombra aquí
   *[other] { $n } grafías más que no se nombran aquí
}
spelling-written = escrito «{ $name }»
spelling-with = con { $ways }
spelling-around = espacios alrededor
spelling-between = más de un espacio
spelling-other = otras clases de espacios
spelling-unseen = signos invisibles
files-caption = Filas bajo el encabezado y cuestionarios que cuentan
file-column = Archivo
rows-column = Filas
responses-column = Cuestionarios
left-out-column = Omitidas
days-column = Primer y último día
digest-column = Huella digital
short-duplicate = { $n } repetidas
short-repeated = { $n } también en otro archivo
short-ragged = { $n } sin el ancho del encabezado
short-broken = { $n } ilegibles
short-set-aside = { $n } que no son respuestas
short-uncounted = { $n } sin recuento
short-unweighed = { $n } sin peso

## Gráficos lado a lado

all-of-chart = Todos
journey-note = Los trazos son intervalos del 95 %; las columnas, las respuestas.
question-by-two = { $question } por { $by } y { $across }, { $period }
heat-note = Con color y marca ▼ o ▲ donde todo el intervalo del 95 % queda por debajo o por encima del valor de todos, { $all }; entre muchos pares, algunos lo hacen por azar. Las cifras pequeñas son respuestas; «pocas» son muy pocas para mostrarlas.
heat-note-alone = Las cifras pequeñas son respuestas.
heat-cell = { $value } ({ $interval }; n = { $n })
question-by-dimension-twice = { $question } por { $dimension }, { $before } y { $after }
slope-note-tested = Los cambios en color son claros según una prueba, todos los del gráfico como una familia; las líneas discontinuas se apoyan en muy pocas respuestas para comparar.
slope-note-apart = Los cambios en color tienen intervalos que no se solapan; las líneas discontinuas se apoyan en muy pocas respuestas para comparar.
answers-of = Respuestas de
leaning-note = Cada barra son todas las respuestas de su fila; las intermedias quedan a ambos lados de la línea.
bullets-note = Cada barra está sobre toda su escala; el trazo que cruza su extremo es el intervalo del 95 %.
figure-column = Cifra
value-column = Valor
target-column = Objetivo
held-against-column = Frente a él
above-target = por encima
below-target = por debajo
within-target = dentro del intervalo
leaning = { $question }: ¿hacia dónde se inclinan las respuestas?
leaning-of = Proporción de respuestas, { $period }
targets = ¿A qué distancia de los objetivos?
targets-of = Las cifras más recientes sobre toda su escala
panels-title = { $question }, { $run }, por { $dimension }
crossing = { $by } y { $across }: ¿qué se vive dónde?
crossing-finding = De { $pairs } pares con suficientes respuestas, { $below } quedan claramente por debajo de { $all } y { $above } por encima
slope-none = Ningún grupo cambió claramente de { $before } a { $after }
slope-moved = { $n ->
    [one] Un grupo cambió
   *[other] { $n } grupos cambiaron
} claramente de { $before } a { $after }

## Qué se hace y para cuándo

owner-by = { $owner }, hasta el { $day }
owner-overdue = { $owner }: { $overdue }
and-more-actions = { $words }, y { $n } más
overdue-by = { $n ->
    [1] Con un día de retraso
   *[other] Con { $n } días de retraso
}
passed-none = no ha pasado { $unit ->
    [week] ninguna semana entera
    [month] ningún mes entero
    [quarter] ningún trimestre entero
   *[year] ningún año entero
}
passed = { $n ->
    [1] ha pasado
   *[other] han pasado
} { $n } de { $all } { $unit ->
    [week] semanas
    [month] meses
    [quarter] trimestres
   *[year] años
}
actions-summary = Abiertas: { $n }; cerradas: { $n_closed }.
actions-summary-all-late = { $n ->
    [1] Una abierta, y con retraso
   *[other] Abiertas: { $n }, todas con retraso
}; cerradas: { $n_closed }.
actions-summary-some-late = Abiertas: { $n }, de ellas { $n_late } con retraso; cerradas: { $n_closed }.

## El recorrido

journey-title = El recorrido del cliente
journey-deck = Cada punto de contacto en el orden en que los clientes lo encuentran, y el trabajo que hay detrás.
journey-period = { $question }, { $newest }.
journey-periods = { $question }: las cifras grandes son de { $longer }, con suficientes respuestas para distinguir los puntos de contacto; las pequeñas, de { $newest }.
journey-map-of = { $question } por punto de contacto, { $period }
journey-map-note = Los trazos son intervalos del 95 %; las columnas, las respuestas. La línea une los puntos de contacto en su orden; no todos los clientes pasan por todos.
journey-map-note-hollow = Los trazos son intervalos del 95 %; las columnas, las respuestas. Los puntos huecos son { $newest }, con menos respuestas. La línea une los puntos de contacto en su orden; no todos los clientes pasan por todos.
journey-feel-from = ¿Cómo se vive, de { $first } a { $last }?
journey-feel = ¿Cómo se vive?
touchpoint = Punto de contacto
needs-attention-why = Necesita atención: { $why }

## Las partes menores de una edición

panel-question = La pregunta a los equipos
panel-answer = Envíenos su respuesta
panel-until = Respuestas hasta el { $day }
panel-links = Leído en otra parte
paid-for = Pagado por { $name }
in-short = En breve
contents = Contenido
thanks = Gracias
pass-it-on = Compártalo
profile-of-the-week = El perfil de la semana
behind-a-good-experience = Detrás de una buena experiencia
consent-of-both = Contado con el consentimiento de ambos.
consent-given = Contado con consentimiento.
readers = { $n ->
    [one] { $n } persona leyó
   *[other] { $n } personas leyeron
} { $what } ({ $source }, { $day }).
readers-of-former = { $n ->
    [one] { $n } persona leyó
   *[other] { $n } personas leyeron
} la edición anterior ({ $source }, { $day }).
send-it = Enviar a un colega
have-it-sent = Recibirlo por correo
follow-the-feed = Seguir el canal
poll-of-the-week = La encuesta de la semana
poll-too-few = Muy pocas respuestas para imprimir cifras.
poll-ends = de { $low } (mínimo) a { $high } (máximo)

## Qué se escribió sobre quién

topics-deck = De qué tratan las historias y las ediciones.
stories-counted = { $n ->
    [one] { $n } historia
   *[other] { $n } historias
}
editions-counted = { $n ->
    [one] { $n } edición
   *[other] { $n } ediciones
}
told-in = Lo cuentan { $texts }
told-in-sentence = Lo cuentan { $texts }.
told-of = { $name }: { $texts }.
scorecard = Panel de indicadores
related-how = Primero el mismo punto de contacto, luego el mismo equipo, luego temas comunes; primero lo más reciente.
kind-edition = Edición
kind-story = Historia
kind-page = Página
restated = Corregido el { $day }; publicado primero como { $evidence }
first-published = (publicado primero: { $value })
about = Sobre
related-stories = Historias relacionadas
written-by-topic = Por tema, punto de contacto, equipo y lugar
colours = Colores
colours-of-device = Como el dispositivo
colours-light = Claro
colours-dark = Oscuro
sort-by-column = Ordenar por esta columna

## Preguntas que hace el propio programa

reply-rate = Reseñas respondidas
reply-rate-asked = ¿Respondió la empresa a la reseña?
response-rate = Tasa de respuesta
response-rate-asked = ¿Se respondió a la invitación?
response-rate-asked-within = { $n ->
    [one] ¿Se respondió a la invitación en { $n } día?
   *[other] ¿Se respondió a la invitación en { $n } días?
}
topic-asked = ¿Menciona el comentario { $words }?

## Lo publicado antes

signpost-moved = Esta página ha cambiado de sitio
signpost-now-here = Ahora está aquí:
signpost-gone = Esta página ya no se hace
signpost-kept = Se conserva como se publicó por última vez:
signpost-version = versión { $version }
signpost-nearest = La página de hoy más cercana:
signpost-archived = Esta versión está en un archivo comprimido
signpost-whole = La versión { $version } se conserva entera en un solo archivo:
signpost-in-it = Esta página está en él como
page-today = Esta página hoy
versions-all = Todas las versiones
versions-deck = El boletín tal como se publicó cada vez. Una versión nunca cambia.
version-as-published = Tal como se publicó con la versión { $version }.
version-revision = revisión { $n }
version-archived = en un archivo comprimido
version-newest = La versión más reciente, conservada como se publicó.
version-old = Una versión antigua: { $version }. La más reciente es { $newest }, «{ $title }».
as-first-published = Las cifras son las publicadas primero; las respuestas posteriores no están en ellas
restated-figure = { $figure }: { $new } (antes: { $old })
and-more-figures = y { $n } más
correction-restated = { $erratum } Corregido: { $figures }.

told-together = Contado junto con
