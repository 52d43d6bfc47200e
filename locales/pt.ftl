# As palavras das páginas em português.

## Números

answers = { $n ->
    [one] { $n } resposta
   *[other] { $n } respostas
}
responses = { $n ->
    [one] { $n } questionário
   *[other] { $n } questionários
}
customers = { $n ->
    [one] { $n } cliente
   *[other] { $n } clientes
}
dollar-sign = US$
money = { $minus }{ $sign }{"\u00A0"}{ $amount }
money-in-code = { $minus }{ $code }{"\u00A0"}{ $amount }
unit-of-scale = de{"\u00A0"}{ $high }
interval = { $low } a { $high }
points = { $n ->
    [one] { $amount } ponto
   *[other] { $amount } pontos
}

## Mudanças

change-up = subiu { $amount }
change-up-within = subiu { $amount } ({ $low } a { $high })
change-down = caiu { $amount }
change-down-within = caiu { $amount } ({ $low } a { $high })
no-clear-change = sem mudança clara
too-few-to-compare = respostas insuficientes para comparar

## Dias

month-name = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
month-short = { $month ->
    [1] jan.
    [2] fev.
    [3] mar.
    [4] abr.
    [5] mai.
    [6] jun.
    [7] jul.
    [8] ago.
    [9] set.
    [10] out.
    [11] nov.
   *[12] dez.
}
day = { $day ->
    [1] 1º
   *[other] { $day }
} de { $month } de { $year }
day-of-month = { $day ->
    [1] 1º
   *[other] { $day }
} de { $month }
month = { $month } de { $year }
days-of-a-month = { $first ->
    [1] 1º
   *[other] { $first }
} a { $last } de { $month } de { $year }
days = { $first } a { $last }

## Períodos

period-week = a semana até { $day }
period-quarter = o { $quarter ->
    [1] primeiro
    [2] segundo
    [3] terceiro
   *[4] quarto
} trimestre de { $year }
period-last = { $unit ->
    [day] { $n ->
        [1] o dia
       *[other] os { $n } dias
    }
    [week] { $n ->
        [1] a semana
       *[other] as { $n } semanas
    }
    [month] { $n ->
        [1] o mês
       *[other] os { $n } meses
    }
    [quarter] { $n ->
        [1] o trimestre
       *[other] os { $n } trimestres
    }
   *[year] { $n ->
        [1] o ano
       *[other] os { $n } anos
    }
} até { $day }
period-all = todas as respostas
short-week = semana { $week }
short-quarter = T{ $quarter }
short-quarter-of = T{ $quarter } de { $year }
short-last = { $unit ->
    [day] { $n ->
        [1] último dia
       *[other] últimos { $n } dias
    }
    [week] { $n ->
        [1] última semana
       *[other] últimas { $n } semanas
    }
    [month] { $n ->
        [1] último mês
       *[other] últimos { $n } meses
    }
    [quarter] { $n ->
        [1] último trimestre
       *[other] últimos { $n } trimestres
    }
   *[year] { $n ->
        [1] último ano
       *[other] últimos { $n } anos
    }
}
short-all = tudo
on-the-period-before = em relação { $unit ->
    [day] { $n ->
        [1] ao dia anterior
       *[other] aos { $n } dias anteriores
    }
    [week] { $n ->
        [1] à semana anterior
       *[other] às { $n } semanas anteriores
    }
    [month] { $n ->
        [1] ao mês anterior
       *[other] aos { $n } meses anteriores
    }
    [quarter] { $n ->
        [1] ao trimestre anterior
       *[other] aos { $n } trimestres anteriores
    }
   *[year] { $n ->
        [1] ao ano anterior
       *[other] aos { $n } anos anteriores
    }
}

## Em volta de cada página

skip-to-text = Ir para o texto
sections = Seções
colophon-data = Dados
feed = Feed

## Os modelos

on-this-page = Nesta página
breadcrumbs = Caminho até esta página
file-by-file = Arquivo por arquivo
what-is-not-told = O que não se conta aqui
editions = Edições
stories = Histórias
scorecards = Painéis
all-scorecards = Todos os painéis
all-editions = Todas as edições
editions-without-date = Sem data
charts-in-this-edition = Gráficos desta edição
more = Mais
earlier-editions = Edições anteriores
first-edition = Esta é a primeira edição.
no-edition-yet = A primeira edição ainda está por vir.
address-of-this-edition = Endereço desta
what-was-read = O que foi lido
turn-before = Antes
turn-after = Depois
receipt = Comprovante
receipt-unseen = {" "}de { $of }, { $period }
receipt-question = Pergunta
receipt-scale = Escala
receipt-who = Quem
receipt-when = Quando
receipt-definition = Definição
receipt-method = Método
receipt-files = Arquivos
downloads = Downloads
more-on-the-method = Mais sobre o método
full-receipt = O comprovante completo
table-behind-chart = A tabela por trás deste gráfico
no-quotes-yet = Nenhum cliente concordou ainda em ser citado aqui.
corrections = Correções
words-behind-tone = As palavras que levam a isso
topic = Tema
share = Parcela
interval-95 = Intervalo de 95%
comments = Comentários
change = Mudança
trend = Evolução
how-it-moves = Como se move
how-they-answered = Como responderam
score-by-score = Nota a nota
work-under-it = O trabalho por trás
no-owner-yet = Ainda não há um responsável indicado.
journey-and-teams = Onde o percurso encontra as equipas
no-chart-yet = Por enquanto, respostas insuficientes para um gráfico.
how-it-compares = A comparação
how-many-answer = Quantos respondem
receipts = Comprovantes
no-scorecard-yet = Ainda não há painel: nenhuma pesquisa nomeia uma equipe, um local ou um ponto de contato.
no-story-yet = Nenhuma história foi contada ainda.
related = Relacionado

## Navegação e letras miúdas

this-issue = Esta edição
method = Método
colophon-responses = De { $responses } em { $n ->
    [one] { $n } pesquisa
   *[other] { $n } pesquisas
}
all-respondents = todos os respondentes
group-of-dimension = { $group } ({ $dimension })
by-dimension = Por { $dimension }
and = { $first } e { $second }

## Edições e histórias

byline = Por { $name }
edition-number = Nº { $number }
every-edition = Todas as edições de { $title }.
where-we-stand = Onde estamos
where-we-stand-deck = Segundo as respostas de nossos clientes, antes da primeira edição.
draft = Rascunho: não publicado
at-a-glance = Num relance
week-at-a-glance = A semana num relance
month-at-a-glance = O mês num relance
customer-story = História de cliente
customer-story-about = História de cliente: { $touchpoint }
stories-deck = Um cliente por vez: o que aconteceu, o que aprendemos, o que mudamos.
told-with-consent = { $customer }: contado com o consentimento do cliente.
what-we-learned = O que aprendemos
what-we-changed = O que mudamos
related-scorecard = painel
related-edition = edição
in-customers-words = Nas palavras dos clientes
scored = deu nota { $score } de { $top }
nobody-quoted = Nenhum comentário pode ser citado: respostas insuficientes ou sem consentimento.
how-quoted = Citados com consentimento, sem dados de contato; alternando notas baixas, altas e médias, os mais recentes primeiro.
no-such-page = Esta página não existe
no-such-page-deck = O endereço pode estar errado, ou a página pode ter mudado de lugar.
newest-edition = A edição mais recente

## Leituras

period = Período
every-period = Todos os períodos
answers-column = Respostas
answer-column = Resposta
period-of-days = { $period }, { $days }
period-to-day = { $period }, até { $day }
periods = { $first } a { $last }
row-not-complete = { $period } (incompleto)
not-complete = { $unit ->
    [week] semana incompleta
    [month] mês incompleto
    [quarter] trimestre incompleto
    [year] ano incompleto
   *[period] período incompleto
}
target = meta { $value }
target-line = Meta { $value }
no-answers = sem respostas
too-few-answers = respostas insuficientes
withheld-for-others = omitido para proteger um grupo menor
too-few-to-quote = respostas insuficientes para citar
no-end = nenhum
nothing-to-compare = ainda nada com que comparar
change-on-the-period-before = { $change } { $before }
change-on-period = { $change } em relação a { $period }
quote-title = { $question }, { $whose }, { $period }
quote-title-evidence = { $question }, { $whose }, { $period }: intervalo de 95% { $interval }, { $answers }
filter-group = { $dimension } é { $group }
rows-kept = { $kept } de { $rows } linhas contam
number-not-told = número não informado

## Comprovantes

receipt-description = O que sustenta { $title }: enunciado, respostas, intervalos, fontes.
receipt-of = Comprovante: { $question }
readings-as = Leituras em { $format }
counts-of-nps = Detratores · neutros · promotores
counts-by-score = Respostas de { $low } a { $high }
side-detractors = Detratores
side-passives = Neutros
side-promoters = Promotores
side-low = Baixas
side-middle = Médias
side-high = Altas
side-of-one = { $side }, { $score }
side-of-two = { $side }, { $first } e { $last }
side-of-many = { $side }, { $first } a { $last }
scale-nps = { $low } a { $high }: detratores 0 a 6, neutros 7 e 8, promotores 9 e 10
scale-share = { $low } a { $high }; contam-se as respostas { $counted }
scale-mean = { $low } a { $high }
method-nps = intervalo de 95%: Wald ajustado; com menos de dez respostas, o intervalo de escore; a mudança é testada nas respostas dos dois períodos
method-share = intervalo de 95%: Wilson; a mudança, pelo intervalo de Newcombe
method-mean = intervalo de 95%: t de Student; a mudança, pelo teste de Welch
method-weighted = { $method }. As respostas são ponderadas: valem tanto quanto { $count } de mesmo peso (Kish 1965); as contagens por nota não são ponderadas
definition-nps = A parcela de promotores (9 e 10) menos a de detratores (0 a 6), em pontos de −100 a +100.
definition-csat = A parcela de respostas no topo da escala, em porcentagem de todas as respostas à pergunta.
definition-ces = A média das respostas a uma pergunta sobre esforço; na escala de concordância, mais alto significa mais fácil.
definition-mean = A média das respostas na escala da pergunta.
definition-share = A parcela das respostas que a pergunta conta, em porcentagem de todas as respostas a ela.

## Dentro de uma frase

in-week = na semana até { $day }
in-month = em { $month }
in-quarter = no { $quarter ->
    [1] primeiro
    [2] segundo
    [3] terceiro
   *[4] quarto
} trimestre de { $year }
in-year = em { $year }
in-last = { $unit ->
    [day] { $n ->
        [1] no dia
       *[other] nos { $n } dias
    }
    [week] { $n ->
        [1] na semana
       *[other] nas { $n } semanas
    }
    [month] { $n ->
        [1] no mês
       *[other] nos { $n } meses
    }
    [quarter] { $n ->
        [1] no trimestre
       *[other] nos { $n } trimestres
    }
   *[year] { $n ->
        [1] no ano
       *[other] nos { $n } anos
    }
} até { $day }
in-all = em todas as respostas
the-period-before = { $unit ->
    [day] { $n ->
        [1] o dia anterior
       *[other] os { $n } dias anteriores
    }
    [week] { $n ->
        [1] a semana anterior
       *[other] as { $n } semanas anteriores
    }
    [month] { $n ->
        [1] o mês anterior
       *[other] os { $n } meses anteriores
    }
    [quarter] { $n ->
        [1] o trimestre anterior
       *[other] os { $n } trimestres anteriores
    }
   *[year] { $n ->
        [1] o ano anterior
       *[other] os { $n } anos anteriores
    }
}
number-in-words = { $n ->
    [0] nenhum
    [1] um
    [2] dois
    [3] três
    [4] quatro
    [5] cinco
    [6] seis
    [7] sete
    [8] oito
    [9] nove
    [10] dez
    [11] onze
    [12] doze
   *[other] { $n }
}

## Comparações

higher = { $amount } mais alto
higher-within = { $amount } mais alto ({ $low } a { $high })
lower = { $amount } mais baixo
lower-within = { $amount } mais baixo ({ $low } a { $high })
no-clear-difference = sem diferença clara
same-week-last-year = a mesma semana do ano passado, { $days }
a-year-before = um ano antes, { $period }
all-other-answers = todas as outras respostas da empresa
the-target = a meta

## Sinais e limites

signal-below = Abaixo do limite inferior
signal-above = Acima do limite superior
signal-run-below = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] anos seguidos
} abaixo do nível habitual
signal-run-above = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] anos seguidos
} acima do nível habitual
signal-two-below = { $unit ->
    [week] Duas de três semanas
    [month] Dois de três meses
    [quarter] Dois de três trimestres
   *[year] Dois de três anos
} perto do limite inferior
signal-two-above = { $unit ->
    [week] Duas de três semanas
    [month] Dois de três meses
    [quarter] Dois de três trimestres
   *[year] Dois de três anos
} perto do limite superior
limits-note = As linhas tracejadas são limites que só o acaso raramente cruza; quanto menos respostas, mais largos.
limits-kept = Limites feitos com { $n } { $unit ->
    [week] semanas ({ $days }) e mantidos desde então.
    [month] meses ({ $days }) e mantidos desde então.
    [quarter] trimestres ({ $days }) e mantidos desde então.
   *[year] anos ({ $days }) e mantidos desde então.
}
limits-so-far = Limites feitos com { $unit ->
    [week] as { $n } semanas até aqui ({ $days }).
    [month] os { $n } meses até aqui ({ $days }).
    [quarter] os { $n } trimestres até aqui ({ $days }).
   *[year] os { $n } anos até aqui ({ $days }).
}

## Grupos

order-too-few = Menos de dois grupos têm respostas suficientes, portanto não há ordem.
order-not-reliable = Não há ordem confiável: por suas respostas, um grupo poderia ocupar, em média, { $ranks } das { $all } posições.
order-ranked = Em ordem, até onde as respostas dizem. Cada valor é aproximado da média de todos os grupos, tanto mais quanto menos respostas tem; cada grupo poderia ocupar qualquer das posições ao lado.
ranks = { $best } a { $worst }
funnel-below = { $names } { $n ->
    [one] está
   *[other] estão
} abaixo do esperado
funnel-above = { $names } { $n ->
    [one] está
   *[other] estão
} acima do esperado
funnel-both = { $below }; { $above }
funnel-none = Os { $n } grupos diferem mais do que o acaso explica; por essa medida, nenhum se destaca
funnel-chance = O acaso sozinho explica como os { $n } grupos diferem
funnel-lines = As linhas dão margem só ao acaso: entre as pontilhadas esperam-se 95 de 100 grupos; entre as tracejadas, 998 de 1.000.
funnel-lines-dispersed = As linhas dão margem ao acaso e às diferenças habituais entre grupos, maiores do que o acaso explica: entre as pontilhadas esperam-se 95 de 100 grupos; entre as tracejadas, 998 de 1.000.
improved-too-few = Maior melhora: nenhum grupo pode ser apontado, pois nenhum tem respostas suficientes para comparar { $on_before }.
improved-none-of-one = Maior melhora: nenhuma. Só um grupo tem respostas suficientes para comparar { $on_before }, e não melhorou claramente.
improved-none = Maior melhora: nenhuma. { $n } grupos têm respostas suficientes para comparar { $on_before }, e nenhum melhorou claramente.
improved-alike = Maior melhora: nenhum grupo em particular. { $n } grupos melhoraram claramente { $on_before }, e o acaso explica como suas mudanças diferem.
improved-group = Maior melhora: { $name }, { $change } { $on_before }. A maior mudança é em parte a mais sortuda: aproximada da de todos os grupos, é de { $shrunken }.
cause-fell = caiu claramente { $before }
cause-below-limit = abaixo do limite inferior do próprio gráfico
cause-run = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] anos seguidos
} abaixo do seu nível habitual
cause-two-of-three = { $unit ->
    [week] duas de três semanas
    [month] dois de três meses
    [quarter] dois de três trimestres
   *[year] dois de três anos
} perto do limite inferior do próprio gráfico
cause-peers = mais baixo do que se espera entre os grupos
cause-rose = subiu claramente { $before }
cause-above-limit = acima do limite superior do próprio gráfico
cause-run-above = { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] anos seguidos
} acima do seu nível habitual
cause-two-of-three-above = { $unit ->
    [week] duas de três semanas
    [month] dois de três meses
    [quarter] dois de três trimestres
   *[year] dois de três anos
} perto do limite superior do próprio gráfico
cause-peers-higher = mais alto do que se espera entre os grupos
nothing-stands-out-above = Nada se destaca { $in_period }: nenhum grupo subiu claramente, cruzou o próprio limite superior ou está mais alto do que se espera entre os demais.
journey = Jornada
actions = Ações
attention-group = grupo
attention-why = { $question } { $value } { $in_period }, { $answers }: { $why }
nothing-stands-out = Nada se destaca { $in_period }: nenhum grupo caiu claramente, cruzou o próprio limite inferior ou está mais baixo do que se espera entre os demais.
mix-fell = { $question } caiu em relação a { $from } embora tenha subido em cada um dos grupos: mais respostas vieram daqueles em que é baixo.
mix-rose = { $question } subiu em relação a { $from } embora tenha caído em cada um dos grupos: mais respostas vieram daqueles em que é alto.
mix-explains = Da mudança de { $question } em relação a { $from }, { $total }, { $mix } vêm de terem respondido outros grupos que antes, não dos próprios valores deles.
fewer-answers = Só { $answers } { $in_period }, onde o habitual são { $usual } (a mediana { $unit ->
    [week] das { $n } semanas anteriores
    [month] dos { $n } meses anteriores
    [quarter] dos { $n } trimestres anteriores
   *[year] dos { $n } anos anteriores
}).
unfinished = { $period }: ainda incompleto. Suas respostas terminam em { $day }. É desenhado vazado e não se compara com nada.

## Painéis

one-family = As mudanças da tabela são testadas como uma família (Benjamini-Hochberg): só se diz que algo subiu ou caiu se isso é claro entre todas elas.
comparisons-family = As comparações são testadas como uma família (Benjamini-Hochberg); uma meta é comparada com o intervalo de 95%.
attention = Onde a experiência dos clientes pede atenção
no-action-yet = Ainda sem ação
scorecards-deck = Onde está cada parte da empresa, com as respostas em que isso se apoia.
the-company = A empresa
scorecards-by = Painéis por { $dimension }.
order-of-journey = Na ordem da jornada.
order-of-alphabet = Em ordem alfabética.
question-in-period = { $question }, { $period }
how-they-stand = Como estão: { $period }
could-be-ranked = Posições possíveis
drawn-to-the-mean = { $question }, aproximado da média
as-answered = { $question } segundo as respostas
every-period-note = todos os períodos
every-period-evidence = todos os períodos com suas evidências
receipt-link = { $question }: comprovante
where-it-stands = Como está
how-many-answered = Quantos clientes responderam?
beside-others = Os valores mais recentes ao lado de outros
compared-with = Comparado com
compared-there = Lá
compared-here = Aqui
question-against = { $question }: { $against }
all-of-them = Todos os { $n }
no-figure-in-period = Respostas insuficientes para um valor { $in_period }.
stood = { $question } ficou em { $value } { $in_period }.
stood-and-moved = { $question } ficou em { $value } { $in_period }: { $change }.
stood-without-change = { $question } ficou em { $value } { $in_period }, { $change }.
read-by-month = Lido por mês: uma semana tem respostas insuficientes para valer sozinha.
read-by-week = Lido por semana: uma semana habitual tem { $n }, a mediana de treze.
read-by-month-since = Lido por mês: uma semana habitual tem { $n }, e são precisas { $needed } para uma semana valer sozinha.
month-by-month = Mês a mês
the-other-figures = Os outros números
around-group = { $group } desde “{ $event }”: { $change }
around-groups = { $n ->
    [0] Nenhum grupo se moveu claramente desde “{ $event }”
    [1] Um grupo se moveu claramente desde “{ $event }”
   *[other] { $n } grupos se moveram claramente desde “{ $event }”
}
around-subtitle = { $question } por { $dimension }, { $before } e { $after }
around-before = { $n } { $unit ->
    [week] { $n ->
        [1] semana
       *[other] semanas
    }
    [month] { $n ->
        [1] mês
       *[other] meses
    }
    [quarter] { $n ->
        [1] trimestre
       *[other] trimestres
    }
   *[year] { $n ->
        [1] ano
       *[other] anos
    }
} antes
around-since = { $n } { $unit ->
    [week] { $n ->
        [1] semana
       *[other] semanas
    }
    [month] { $n ->
        [1] mês
       *[other] meses
    }
    [quarter] { $n ->
        [1] trimestre
       *[other] trimestres
    }
   *[year] { $n ->
        [1] ano
       *[other] anos
    }
} desde então
around-note = Grupos com respostas suficientes antes e depois de { $day }. As mudanças em cor são claras segundo um teste, todas as do gráfico como uma família. As respostas dizem que um número se moveu, não o que o moveu.
around-also = Desde então também: “{ $event }”, { $day }.
drawn-on-one-scale = { $title }, na mesma escala
moved-below = { $question } caiu abaixo do seu limite inferior { $in_period }
moved-below-and-back = { $question } caiu abaixo do seu limite inferior { $in_period } e já voltou
moved-above = { $question } subiu acima do seu limite superior { $in_period }
moved-above-and-back = { $question } subiu acima do seu limite superior { $in_period } e já voltou
moved-run-below = { $question } ficou abaixo do seu nível habitual { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] anos seguidos
}, a última vez { $in_period }
moved-run-above = { $question } ficou acima do seu nível habitual { $n } { $unit ->
    [week] semanas seguidas
    [month] meses seguidos
    [quarter] trimestres seguidos
   *[year] anos seguidos
}, a última vez { $in_period }
moved-two-below = { $question } chegou perto do seu limite inferior em { $unit ->
    [week] duas de três semanas
    [month] dois de três meses
    [quarter] dois de três trimestres
   *[year] dois de três anos
}, a última vez { $in_period }
moved-two-above = { $question } chegou perto do seu limite superior em { $unit ->
    [week] duas de três semanas
    [month] dois de três meses
    [quarter] dois de três trimestres
   *[year] dois de três anos
}, a última vez { $in_period }
moved-by-chance = { $question }: nada em { $n } { $unit ->
    [week] { $n ->
        [1] semana inteira
       *[other] semanas inteiras
    }
    [month] { $n ->
        [1] mês inteiro
       *[other] meses inteiros
    }
    [quarter] { $n ->
        [1] trimestre inteiro
       *[other] trimestres inteiros
    }
   *[year] { $n ->
        [1] ano inteiro
       *[other] anos inteiros
    }
} que o acaso não explique
how-moved-weekly = Como { $question } de { $group } se moveu, semana a semana?
stood-over-a-year = Onde esteve { $question } em doze meses?
stood-over-a-year-for = Onde esteve { $question } de { $group } em doze meses?

## Gráficos

all-line = Todos { $value }
band-note = A faixa é o intervalo de 95%.
bands-note = As faixas são intervalos de 95%.
dots-note = A linha que cruza cada ponto é seu intervalo de 95%; onde as linhas se sobrepõem, a ordem não é certa.
question-by-unit = { $question } por { $unit ->
    [week] semana
    [month] mês
    [quarter] trimestre
    [year] ano
   *[period] período
}
question-by-unit-of = { $question } por { $unit ->
    [week] semana
    [month] mês
    [quarter] trimestre
    [year] ano
   *[period] período
}, { $whose }
question-by-unit-and-dimension = { $question } por { $unit ->
    [week] semana
    [month] mês
    [quarter] trimestre
    [year] ano
   *[period] período
} e { $dimension }
question-by-dimension = { $question } por { $dimension }, { $period }
question-by-answers = { $question } por número de respostas, { $period }
answers-by-unit = Respostas por { $unit ->
    [week] semana
    [month] mês
    [quarter] trimestre
    [year] ano
   *[period] período
}
measure-nps = { $question } (−100 a +100)
measure-share = { $question } (% das respostas)
measure-mean = { $question } (média, { $low } a { $high })
source = Fonte: { $survey }, { $answers }.
source-over = Fonte: { $survey }, { $answers }, { $periods }.
lower-than-expected = abaixo do esperado
higher-than-expected = acima do esperado
within-the-limits = dentro dos limites
among-the-rest = Entre os demais
cell-too-few = insuficientes
cell-none = nenhuma
top-and-bottom = { $question }: { $top } de { $answers } no topo, { $bottom } na base
share-by-score = Parcela das respostas por nota, { $period }
quoted = “{ $words }”
reputation = Reputação
search = Busca

## Ações

actions-deck = O que os clientes nos disseram, o que se está fazendo a respeito, quem e até quando, e se ajudou.
nothing-is-being-done = Ainda não se está fazendo nada
actions-open = Abertas
actions-closed = Encerradas
how-actions-are-measured = Um valor é comparado com as treze semanas (ou os três meses, ou a onda) antes de a ação começar a ser sentida, a partir da quarta semana inteira. Que subiu ou caiu se diz pelo mesmo teste que em todo este site, sobre todas as ações juntas. As respostas podem dizer que um valor se moveu. O que o moveu, não: naquelas semanas aconteceram outras coisas também.
what-needs-attention = O que pede atenção
needs-attention = Pede atenção
no-open-action = Não há nenhuma ação aberta.
action-planned = Planejada
action-in-progress = Em andamento
action-done = Concluída
action-dropped = Abandonada
state-on-day = { $state } em { $day }
the-whole-company = a empresa toda
stretch-before = Antes
stretch-since = Desde então
stretch-now = Agora
nothing-to-measure = Ainda nada a medir: os clientes ainda não podem perceber
nothing-to-measure-until = Ainda nada a medir: começa em { $day }
too-early = Cedo demais para dizer: { $passed }
too-few-to-say-moved = Respostas insuficientes para dizer se se moveu
not-clearly-moved = Não se moveu claramente
what-has-been-done = O que foi feito
what-is-being-done = O que se está fazendo

## Busca e jornada

search-deck = Todas as edições, histórias, painéis e páginas deste boletim.
words-to-look-for = Palavras a buscar
search-without-script = Para buscar por palavras, permita que esta página execute seu script. Tudo o que há está abaixo.
search-found = Encontradas: {"{}"}
search-none = Nada foi encontrado.
search-some = Nenhuma página tem todas estas palavras; estas têm algumas.
pages = Páginas
how-figures-are-made = Como se fazem os números
the-data = Os dados
touchpoint-by-touchpoint = Ponto de contato a ponto de contato
touchpoint-by-touchpoint-work = Ponto de contato a ponto de contato, com o trabalho por trás de cada um
stars-and-replies = Estrelas e respostas
how-it-is-made = Como se faz
every-window-as-json = todas as janelas em JSON
receipt-unseen-of = {" "}de { $of }

## Palavras dos comentários

what-they-write-about = Sobre o que escrevem
what-they-write-about-in = Sobre o que escrevem: { $survey }
share-of-topics = A parcela dos comentários que mencionam cada tema, { $period }
word = Palavra
few-people = poucos
customers-column = Clientes
positive-words = Palavras positivas
negative-words = Palavras negativas
how-comments-sound = Como soam os comentários
no-telling-word = Nenhuma palavra usada por clientes suficientes distingue os dois mais do que o acaso o faria.
topics = Temas

## Actions, polls and what else an edition carries

in-this-edition = Nesta edição
poll-choice = Resposta
poll-share = Parte
poll-votes = Respostas
poll-said = O que disseram
poll-doing = O que fazemos
action-whys = Porque se chegou a isto
action-aim = O que deve mover
action-scorecards = Nos painéis de:
action-due = até { $day }
method-weighted-to-match = { $method }. As respostas são ponderadas pelo que se conhece ({ $known }): valem tanto quanto { $count } de mesmo peso (Kish 1965); as contagens por nota não são ponderadas
figure-withheld = O valor de { $period } é omitido para proteger um grupo menor.
no-answers-in-period = Sem respostas { $in_period }.

## Nos gráficos

labelled = { $name }: { $words }
chart-base = n{"\u00A0"}={"\u00A0"}{ $n }
base-head = n
chart-axis = eixo de { $low } a { $high }
chart-scores = notas de { $low } a { $high }
chart-shown = mostrado de { $low } a { $high }
chart-mark = { $value } (intervalo de { $low } a { $high }, { $answers })
chart-mark-alone = { $value } ({ $answers })
chart-no-periods = Nenhum período
chart-too-few-throughout = Respostas insuficientes em todos os períodos
chart-only = Único: { $period }, { $mark }
chart-first = Primeiro: { $period }, { $mark }
chart-last = Último: { $period }, { $mark }
chart-too-few-in = Respostas insuficientes em { $n ->
    [one] { $n } período
   *[other] { $n } períodos
}
chart-not-complete = { $period }: período incompleto
chart-one-period = Um período, { $period }
chart-periods = { $n } períodos, de { $first } a { $last }
chart-same = O mesmo valor em todos: { $value }
chart-extremes = O mais alto, { $high } ({ $highest }); o mais baixo, { $low } ({ $lowest })
chart-marked = Assinalado: { $events }
chart-limits = Limites do acaso no fim: de { $low } a { $high }
upper-limit = limite superior
lower-limit = limite inferior
so-far = até agora
count-so-far = { $n } até agora
chart-most = O máximo: { $n } ({ $period })
chart-newest = O último: { $n } ({ $period })
chart-per-cent = Porcentagem por resposta: { $shares }
chart-beyond = { $point }, além dos limites
chart-answers = respostas
heat-lower = { $cell }, claramente mais baixo
heat-higher = { $cell }, claramente mais alto
heat-withheld = { $n } com respostas insuficientes
heat-more = { $n } outras com respostas insuficientes
heat-few = poucas
improve-first = Melhorar primeiro
keep = Conservar
low-priority = Baixa prioridade
maintain = Manter
importance = Importância
score = Nota
chart-aspect = { $aspect }: importância { $importance }, nota { $score }
chart-aspect-within = { $aspect }: importância { $importance } (intervalo de { $low } a { $high }), nota { $score }
chart-too-few-of = Respostas insuficientes: { $names }
chart-panels = De { $first } a { $last } em cada quadro

## A página do método

method-title = Como os números são feitos
method-deck = Cada número destas páginas leva a um comprovante: a pergunta como foi feita, as respostas, o intervalo, os arquivos. Esta página diz o que significam.
about-the-data = Sobre os dados
method-intervals = O que diz um intervalo
method-intervals-chance = Uma pesquisa ouve alguns clientes, não todos. Se outros tivessem respondido, o número seria um pouco diferente. O intervalo de confiança de 95% é a faixa em que se pode esperar o número de todos os clientes semelhantes aos que responderam: de cem intervalos assim, cerca de noventa e cinco o contêm. Poucas respostas o tornam largo.
method-intervals-only-chance = Ele fala só do acaso. Não sabe se quem respondeu se parece com quem não respondeu. Cada resposta conta por si: um cliente que respondeu sobre dois contatos conta duas vezes.
method-coverage = Com que frequência o intervalo de 95% contém o número verdadeiro
method-coverage-note = Contado sobre todas as amostras possíveis, com os intervalos que estas páginas imprimem. Perto dos extremos de uma escala, poucas respostas formam degraus, de modo que nenhum intervalo pode cumprir exatamente 95%.
method-coverage-of = Todos os clientes
method-coverage-nps = NPS { $truth } ({ $low } de detratores, { $middle } de neutros, { $top } de promotores)
method-coverage-share = Uma parcela de { $truth }
method-changes = Quando dizemos que subiu ou caiu
method-changes-test = “Subiu” e “caiu” só se dizem onde um teste encontra a mudança clara: p abaixo de 0,05 e um intervalo da mudança que exclui o zero. Todo o resto é “sem mudança clara”, por mais diferentes que pareçam os dois números. Um período que os dados cobrem só em parte nunca é comparado.
method-changes-family = Uma em cada vinte mudanças passaria neste teste por puro acaso. Por isso todas as mudanças que uma tabela ou um painel compara são testadas como uma família: das que se dizem subidas ou quedas, espera-se que no máximo uma em vinte seja falsa (Benjamini e Hochberg, Journal of the Royal Statistical Society B 57, 1995). O que um texto cita e o que um comprovante mostra de um período após o outro é testado isoladamente.
method-changes-same-customers = Dois períodos são comparados como se em cada um tivessem respondido outros clientes. Onde os mesmos responderam em ambos, suas respostas se parecem, a mudança é mais segura do que o teste sabe, e ele diz “sem mudança clara” mais vezes do que precisaria.
method-changes-held-against = Um número também é comparado com o mesmo período do ano anterior, com todas as outras respostas da empresa e com sua meta, se houver. Uma meta não depende do acaso: acima ou abaixo dela está o número cujo intervalo de 95% não a contém.
method-changes-mix = Um número geral pode mudar sem que nenhum grupo mude, porque responderam outros grupos que não os de antes. Onde isso explica mais da metade de uma mudança clara, é dito (Kitagawa, Journal of the American Statistical Association 50, 1955).
method-limits = Quando um gráfico dá um sinal
method-limits-lines = As linhas tracejadas de um gráfico no tempo são limites de controle: três erros-padrão de cada lado do nível habitual, mais largos onde os próprios períodos variam mais do que o acaso. São fixados pelas primeiras 26 semanas, ou doze meses, e depois mantidos, para que não se acalme um gráfico movendo seus limites; só um acontecimento anotado nele inicia outros novos. Com menos de doze períodos não há limites.
method-limits-rules = Usam-se poucas regras, pois cada uma traz alarmes falsos, e a que disparou é nomeada: um ponto além de um limite, oito seguidos de um lado do nível habitual e, em semanas, dois de três perto do mesmo limite. Períodos com respostas insuficientes para comparar e os que não terminaram não entram. (Shewhart 1931; Western Electric 1956; Laney, Quality Engineering 14, 2002.)
method-orders = Ordens, melhoras, atenção
method-orders-ranks = Uma classificação de grupos pequenos é sobretudo acaso. Os grupos só são ordenados onde as respostas o permitem: onde, em média, um grupo não poderia ocupar mais da metade das posições (Klein, Wright e Wieczorek, Journal of the Royal Statistical Society C 69, 2020). A ordem é a de números puxados para a média de todos, tanto mais quanto menos respostas têm. O gráfico de funil mostra os mesmos grupos pelo número de respostas; suas linhas valem para 95 e 99,8 de cada 100 grupos (Spiegelhalter, Statistics in Medicine 24, 2005).
method-orders-improved = Um grupo só é o que mais melhorou se sua própria mudança for clara com a correção de Holm para todos os comparados. Muitas vezes não há nenhum, e então isso é dito.
method-orders-attention = A experiência dos clientes pede atenção onde um grupo está fora do funil pelo lado ruim, onde seu próprio gráfico sinaliza piora no período mais recente, ou onde ela piorou claramente entre todos os que a página compara. Julga-se a experiência, não o desempenho de ninguém.
method-privacy = Respostas insuficientes
method-privacy-limits = Menos de { $minimum } respostas: nenhum número é impresso. Menos de { $comparison }: o número fica nas tabelas com seu intervalo, não é comparado nem citado em texto, e nenhum comentário é citado. Às pesquisas com funcionários aplicam-se limites mais rígidos.
method-privacy-withheld = Onde um total e suas partes denunciariam um grupo pequeno por subtração, outra parte é retida com ele. Comentários só são citados com consentimento, sem dados de contato, e nunca os de funcionários.
metric-nps = Net Promoter Score (NPS)
metric-csat = Satisfação do cliente (CSAT)
metric-ces = Índice de esforço do cliente (CES)
metric-mean = Nota média
metric-share = Parcela das respostas
formula-nps = NPS = 100 × (promotores − detratores) ÷ respostas. Intervalo: Wald ajustado, com ¾ de promotor, 1½ neutro e ¾ de detrator acrescentados; com menos de dez respostas, o intervalo de escore.
formula-csat = CSAT = 100 × respostas nas opções mais altas ÷ respostas. Intervalo: o de escore de Wilson; mudanças pelo intervalo híbrido de Newcombe.
formula-ces = CES = soma das notas ÷ respostas. Intervalo: t de Student; mudanças pelo teste de Welch.
formula-mean = Média = soma das notas ÷ respostas. Intervalo: t de Student; mudanças pelo teste de Welch.
formula-share = Parcela = 100 × respostas contadas ÷ respostas. Intervalo: o de escore de Wilson; mudanças pelo intervalo híbrido de Newcombe.
method-drivers = O que anda junto com uma nota
method-drivers-shared = Quem avalia bem uma coisa costuma avaliar bem as outras. Quanto cada aspecto avaliado anda junto com a recomendação é repartido de forma justa entre eles, a partir dos clientes que avaliaram todos. São precisos cinquenta, e dez para cada aspecto. Mostra o que anda junto e não o que causa o quê: melhorar um não melhora necessariamente o outro.
method-drivers-undecided = Um aspecto cujo intervalo cobre a importância média está indefinido. Um que todos avaliam igual não mostra importância, por maior que seja.
formula-drivers = Importância de um fator = o ganho de R² quando ele é acrescentado, em média sobre todas as ordens dos fatores, como parcela de R². Mais de quinze fatores: os pesos relativos de Johnson. Intervalo: percentis de um bootstrap sobre grupos de clientes.
method-words = Palavras dos comentários
method-words-counted = Contam-se clientes e não palavras: quem escreve uma palavra dez vezes conta uma vez. Só são lidos comentários de clientes que aceitaram ser citados. Uma palavra é nomeada onde clientes suficientes a usaram, nunca a de poucos; palavras escritas sempre com maiúscula são tomadas por nomes e omitidas, a menos que muitíssimos as usem.
method-words-tone = O tom dos comentários é lido de uma lista de palavras e muitas vezes está errado: ela toma “I would never recommend this company to a friend” como positivo. Ele descreve, e não move nota nem posição.
formula-words = Escolhidas pela razão de log-verossimilhança de cada palavra (taxa de falsas descobertas de 10%), ordenadas pelo log-odds com uma priori de Dirichlet informativa de 500 palavras sobre seu erro-padrão. Sentimento: VADER, valor composto de pelo menos 0,05 ou no máximo −0,05.
method-topics = Temas dos comentários
method-topics-share = Um tema é uma lista de palavras mantida pela redação, mostrada ao lado. Seu número é a parcela dos comentários citáveis que mencionam alguma delas: uma parcela como outra qualquer, com seu intervalo e seu teste. Diz sobre o que se escreve, não se é elogio.
method-money = A receita por trás das notas
method-money-spent = O que os clientes gastaram nos 90 dias até o fim do período de uma edição, pelo que disseram por último sobre recomendar: promotores, neutros, detratores e quem nunca deu resposta válida. Clientes que os arquivos da pesquisa não nomeiam não estão em nenhum deles. Mostra quem gastou quanto. Se uma nota mais alta traz mais receita é discutível, e nenhum número aqui o afirma. O que dizem os funcionários nunca é posto ao lado de dinheiro.
method-money-withheld = Uma soma pode denunciar o que um só cliente gastou quando ele responde pela maior parte. Não são ditas essas somas, nem as de poucos clientes, nem aquelas com que se obteria uma delas por subtração, de outros grupos ou da janela anterior. Os grupos têm nova janela com a primeira edição de cada mês, para que clientes suficientes mudem de uma para outra.
formula-money = Receita de uma classe = soma do que seus clientes gastaram em 90 dias. Uma soma só é dita com clientes suficientes e se soma − maior − segunda maior ≥ { $nearest } da maior (regra do p%); o mesmo vale para sua diferença da soma dita antes.
method-weights = Respostas que correspondem à população
method-weights-why = Alguns grupos respondem mais que outros. Onde se sabe o tamanho de cada um na população, as respostas dos que responderam pouco pesam mais e as dos outros menos, até que as parcelas de cada marginal estejam certas. Pesos desiguais custam precisão: intervalos e testes se baseiam no número de respostas que diriam o mesmo se todas pesassem igual. O que é pequeno demais para ser dito é julgado pelas respostas dadas.
weights-known = { $survey }, por { $dimension }: { $shares }.
weights-known-trimmed = { $survey }, por { $dimension }: { $shares }. Nenhuma resposta pesa mais que { $times } vezes a média.
known-by = o que se sabe da população por { $dimensions }
formula-weights = Raking: marginal após marginal, os pesos de cada grupo são multiplicados por sua parcela dividida pela soma de seus pesos, até que todas sejam atingidas com erro de 10⁻¹². Número efetivo de respostas = (soma dos pesos)² ÷ soma de seus quadrados.

source-nps = Reichheld, Harvard Business Review 81(12), 2003; Rocks, The American Statistician 70(4), 2016; Tango, Statistics in Medicine 17, 1998.
source-csat = Newcombe, Statistics in Medicine 17, 1998.
source-ces = Dixon, Freeman e Toman, Harvard Business Review 88(7/8), 2010.
source-mean = Student, Biometrika 6(1), 1908; Welch, Biometrika 34, 1947.
source-drivers = Lindeman, Merenda e Gold, Introduction to Bivariate and Multivariate Analysis, 1980; Grömping, Journal of Statistical Software 17(1), 2006; Johnson, Multivariate Behavioral Research 35, 2000; Martilla e James, Journal of Marketing 41(1), 1977.
source-words = Dunning, Computational Linguistics 19, 1993; Monroe, Colaresi e Quinn, Political Analysis 16, 2008; Benjamini e Hochberg, JRSS B 57, 1995; Hutto e Gilbert, ICWSM, 2014.
source-money = Reichheld, Harvard Business Review 81(12), 2003; contra, Keiningham e outros, Journal of Marketing 71(3), 2007; Hundepool e outros, Statistical Disclosure Control, 2012.
source-weights = Deming e Stephan, Annals of Mathematical Statistics 11, 1940; Kish, Survey Sampling, 1965.

## O que anda junto

drivers-title = O que anda junto com { $question }?
drivers-first = { $driver } é o que mais anda junto com { $question }: { $share } do que é explicado.
drivers-undecided = Qual deles anda mais junto está indefinido: todos os intervalos cobrem a média.
drivers-explain = { $n ->
    [2] Os dois juntos
   *[other] Todos juntos
} explicam { $share } das diferenças de { $question } entre clientes. Isto mostra o que anda junto, não o que causa o quê.
drivers-note = { $customers } avaliaram tudo; { $period }. Importância: { $method ->
    [all-orders] o ganho de R² em média sobre todas as ordens dos fatores (Lindeman, Merenda e Gold)
   *[weights] os pesos relativos de Johnson
}, com intervalo de 95% de { $draws } reamostragens dos clientes. Indefinido onde o intervalo cobre a média de todos. Um fator que todos avaliam igual não mostra importância, por maior que seja.
drivers-note-incomplete = { $customers } avaliaram tudo; { $left_out } que deixaram algo de fora não entram; { $period }. Importância: { $method ->
    [all-orders] o ganho de R² em média sobre todas as ordens dos fatores (Lindeman, Merenda e Gold)
   *[weights] os pesos relativos de Johnson
}, com intervalo de 95% de { $draws } reamostragens dos clientes. Indefinido onde o intervalo cobre a média de todos. Um fator que todos avaliam igual não mostra importância, por maior que seja.
drivers-matrix = O que anda junto com { $question }, e como é avaliado?
drivers-matrix-of = Importância (parcela do que é explicado) pela nota (0 a 100% da escala)
drivers-source = Fonte: { $survey }, { $answers }. As linhas que cruzam os pontos são intervalos de 95%; os pontos vazados estão indefinidos.
drivers-caption = O que anda junto com { $question }
rated-aspect = Aspecto avaliado
mean-score = Nota média
correlation = Correlação
priority = Prioridade
priority-words = { $priority ->
    [improve-first] melhorar primeiro
    [keep] conservar
    [maintain] manter
    [low] baixa prioridade
   *[undecided] indefinido
}
related-title = { $after } e { $whole } andam juntos?
related-too-few = Grupos insuficientes para dizer: { $n } com respostas suficientes a ambas, por { $dimension }, e são precisos { $fewest } que difiram.
related-unclear = Não se pode dizer com { $n } grupos por { $dimension }: a correlação é { $r }, e qualquer valor de { $low } a { $high } caberia.
related-unknown = Não se pode dizer com { $n } grupos por { $dimension }: a correlação é { $r }, e são poucos para um intervalo.
related-higher = Por { $dimension }, um valor mais alto de { $after } acompanha um mais alto de { $whole }: a correlação de { $n } grupos é { $r } ({ $low } a { $high }).
related-lower = Por { $dimension }, um valor mais alto de { $after } acompanha um mais baixo de { $whole }: a correlação de { $n } grupos é { $r } ({ $low } a { $high }).
by-dimension-all-answers = Por { $dimension }, todas as respostas
related-note = Correlação de Pearson dos números de cada grupo, com intervalo de 95% pela z de Fisher. É de grupos e não de clientes, nada diz de causas, e números com poucas respostas a puxam para 0.
related-note-ranks = Correlação de Pearson dos números de cada grupo, com intervalo de 95% pela z de Fisher. Correlação de postos de Spearman: { $spearman }. É de grupos e não de clientes, nada diz de causas, e números com poucas respostas a puxam para 0.

## O que dizem os comentários

said-read = Só são lidos comentários de clientes que aceitaram ser citados, cada um por si.
said-unread = { $comments } em outras línguas ficaram sem leitura.
comments-counted = { $n ->
    [one] { $n } comentário
   *[other] { $n } comentários
}
comments-at-least = pelo menos { $n ->
    [one] { $n } comentário
   *[other] { $n } comentários
}
said-note = Uma palavra conta uma vez por cliente. As palavras nomeadas são as de pelo menos { $fewest } clientes que diferem mais que por acaso; cerca de uma em dez pode estar ali por acaso assim mesmo. “Poucos” são menos de { $fewest }. Nomes de pessoas são omitidos.
said-rounded = As contagens são arredondadas para baixo de cinco em cinco, para proteger grupos pequenos.
the-satisfied = Satisfeitos
the-dissatisfied = Insatisfeitos
more-by-promoters = Promotores usam mais que detratores
more-by-detractors = Detratores usam mais que promotores
more-by-satisfied = Satisfeitos usam mais que insatisfeitos
more-by-dissatisfied = Insatisfeitos usam mais que satisfeitos
words-of-promoters = Palavras de promotores e de detratores
words-of-satisfied = Palavras de satisfeitos e de insatisfeitos
last-13-weeks = Últimas 13 semanas
before-13-weeks = 13 semanas antes
more-than-before = Mais usadas que antes
more-before = Mais usadas antes
words-of-13-weeks = Palavras das últimas 13 semanas e das 13 anteriores
name-of-people = { $name }, de { $people }
tone = De { $comments } { $in_period }, { $positive } soam positivos, { $negative } negativos e { $neither } nem um nem outro, pelas palavras que contêm. As palavras vêm do VADER, uma lista de palavras inglesas com o sentimento que as pessoas encontram nelas; ela erra com facilidade, descreve comentários e não move nenhuma nota.

## Dinheiro

money-promoters = Promotores, 9–10
money-passives = Neutros, 7–8
money-detractors = Detratores, 0–6
money-unknown = Sem resposta
money-note = Cada cliente conta por sua última resposta, onde quer que a tenha dado. Isto mostra quem gastou quanto e não que uma nota melhor traga mais: quem gasta mais pode diferir em muitas outras coisas.
money-title-90-days = A receita por trás das notas, últimos 90 dias
money-not-yet = Os dados ainda não preenchem 90 dias.
money-window = Os 90 dias: { $days }.
money-window-renewed = Os 90 dias: { $days }; renovados com a primeira edição de cada mês.
money-spent = Clientes cuja última resposta foi 9 ou 10 gastaram { $amount } de { $total }.
money-spent-share = Clientes cuja última resposta foi 9 ou 10 gastaram { $amount } de { $total } ({ $share }).
money-spent-of-answers = Clientes cuja última resposta foi 9 ou 10 gastaram { $amount } dos { $total } que os clientes com resposta gastaram.
all-customers = Todos os clientes
money-too-few-to-tell = clientes insuficientes para dizer
money-by-answer = O que os clientes gastaram, por sua última resposta
revenue = Receita
per-customer = Por cliente
money-last-said = Última resposta
money-figure = Quem comprou e quanto gastou
money-figure-all = Parcela de todos os clientes que compraram e do que gastaram, por sua última resposta
money-figure-answered = Parcela dos clientes com resposta que compraram e do que gastaram, por sua última resposta
share-of-customers = Parcela dos clientes
share-of-revenue = Parcela da receita
money-source = Fonte: { $survey }, { $customers } que compraram.
customers-with-answer = { $n ->
    [one] { $n } cliente
   *[other] { $n } clientes
} com resposta
receipt-column = Coluna
receipt-currency = Moeda
receipt-bought = Clientes que compraram
receipt-told-apart = Distinguidos por
receipt-latest-answer = a última resposta válida a “{ $question }”
receipt-not-told = Não se diz
receipt-not-told-sums = uma soma de menos de { $minimum } clientes, ou uma a menos de { $nearest } do que um só cliente gastou, também onde se obteria por subtração
money-withheld-few = Compraram clientes de menos: de uma classe menos de { $minimum }, ou um deles gastou quase tudo.
money-withheld-others = Não se diz: daria para calcular o que clientes isolados gastaram.

## Reputação

reputation-deck = O que os clientes dizem de nós onde todos podem ler, e com que frequência respondemos.
reputation-note = Quem escreve uma avaliação escolheu fazê-lo. Quem avalia não é uma amostra dos clientes: os intervalos dizem o que faria só o acaso, e não quem não escreveu. Os grupos estão em ordem alfabética.
question-month-by-month = { $question }, mês a mês
how-many-reviews = Quantas avaliações foram escritas?
reviews-column = Avaliações
by-dimension-all-reviews = Por { $dimension }, todas as avaliações

## A página dos dados

data-deck = O que foi lido para este boletim, o que conta, o que ficou de fora e por quê. Nada é descartado em silêncio: uma linha ou resposta que não conta em nenhum número é contada aqui.
data-privacy = O que diz uma célula não se repete aqui, a menos que só possa ser uma nota: poderiam ser palavras de um cliente ou um identificador. Arquivos com menos de { $minimum } questionários, e aqueles de que se deduziria o número deles, são nomeados e não contados.
data-privacy-employees = Nas pesquisas com funcionários, as linhas omitidas são contadas para a pesquisa como um todo, e contagens pequenas não são ditas.
data-unread = Nenhum de seus arquivos pôde ser lido.
files-counted = { $n ->
    [one] { $n } arquivo
   *[other] { $n } arquivos
}
rows-counted = { $n ->
    [one] { $n } linha
   *[other] { $n } linhas
}
rows-fewer = menos de { $n } linhas
rows-some = linhas
responses-fewer = menos de { $n } questionários
responses-few = poucos questionários
data-read = { $files } com { $rows }: { $n ->
    [one] conta
   *[other] contam
} { $responses }.
data-read-counted = { $files } com { $rows } de respostas já contadas; representam { $responses } que { $n ->
    [one] conta
   *[other] contam
}.
data-read-alone = { $files }: { $n ->
    [one] conta
   *[other] contam
} { $responses }.
data-newest = A resposta mais recente é de { $day }.
data-undated = { $n ->
    [one] { $responses } tem data ilegível: conta
   *[other] { $responses } têm data ilegível: contam
} entre todas as respostas e em nenhuma semana ou mês.
no-row-left-out = Nenhuma linha foi omitida.
left-out = Omitidas: { $reasons }.
left-out-duplicate = { $rows } com o identificador de outra linha do mesmo arquivo
left-out-repeated = { $rows } com o identificador de uma linha de outro arquivo
left-out-ragged = { $rows } com mais ou menos células que as colunas do cabeçalho
left-out-broken = { $rows } que não { $n ->
    [one] pôde
   *[other] puderam
} ser { $n ->
    [one] lida
   *[other] lidas
}
left-out-set-aside = { $rows } que não { $n ->
    [one] é resposta
   *[other] são respostas
}: uma prévia, um teste ou um formulário nunca enviado
left-out-set-aside-weightless = { $rows } que não { $n ->
    [one] é resposta
   *[other] são respostas
}: uma prévia, um teste, um formulário nunca enviado ou sem peso
left-out-uncounted = { $rows } cujo “{ $column }” não é número inteiro
left-out-unweighed = { $rows } cujo “{ $column }” não é um peso
keep-first = Das linhas com o mesmo “{ $column }” conta a primeira.
keep-last = Das linhas com o mesmo “{ $column }” conta a última.
keep-none = Não pode haver duas linhas com o mesmo “{ $column }”.
keep-all = Nenhuma coluna diz que resposta é uma linha: exportada duas vezes, conta duas vezes.
coverage-waves = Quando se perguntou, e quantos responderam?
coverage-whole = Houve respostas em todas as semanas
coverage-gaps = { $n ->
    [one] Uma semana não tem respostas
   *[other] { $n } semanas não têm respostas
}
coverage-of = { $answers } a “{ $question }”
silence-waves = Pergunta-se em ondas; o silêncio entre elas não é lacuna.
silence = { $n ->
    [one] Sem respostas na semana até { $day }.
   *[other] Sem respostas nas { $n } semanas até { $day }.
}
silences-before = { $n ->
    [one] E { $n } lacuna antes dessas.
   *[other] E { $n } lacunas antes dessas.
}
unanswered = Perguntas sem resposta
unanswered-none = Nenhuma: cada questionário responde a todas as perguntas.
unanswered-note = Um questionário que não responde a uma pergunta conta para as outras e não para essa. Uma resposta inutilizável também falta.
unanswered-caption = Questionários sem resposta
missing-column = Faltam
without-group = Questionários sem grupo
without-group-none = Nenhum: cada questionário tem um grupo de cada tipo.
without-group-note = Contam nos números de todos os respondentes e nos de nenhum grupo, de modo que os grupos podem somar menos que o todo.
some-not-told = alguns; não se diz quantos, porque um grupo pequeno é retido
under = menos de { $amount }
fewer-than = menos de { $n }
not-told = não se diz
unusable = Células inutilizáveis
unusable-none = Nenhuma: cada célula contém o que sua coluna deve.
unusable-note = Uma célula assim não é resposta; o resto do questionário conta.
cells-counted = { $n ->
    [one] { $n } célula
   *[other] { $n } células
}
cells-fewer = menos de { $n } células
cells-some = algumas células
unusable-off-scale = { $n ->
    [one] { $cells } não está na escala
   *[other] { $cells } não estão na escala
}
unusable-not-a-score = { $n ->
    [one] { $cells } não é uma nota
   *[other] { $cells } não são notas
}
unusable-date = { $n ->
    [one] { $cells } não é uma data legível
   *[other] { $cells } não são datas legíveis
}
unusable-count = { $n ->
    [one] { $cells } não é uma contagem
   *[other] { $cells } não são contagens
}
unusable-weight = { $n ->
    [one] { $cells } não é um peso
   *[other] { $cells } não são pesos
}
unusable-money = { $n ->
    [one] { $cells } não é um valor em dinheiro
   *[other] { $cells } não são valores em dinheiro
}
unusable-name = { $n ->
    [one] { $cells } é longa demais para um nome
   *[other] { $cells } são longas demais para nomes
}
unusable-formula = { $n ->
    [one] { $cells } é uma fórmula sem valor
   *[other] { $cells } são fórmulas sem valor
}
unusable-such-as = { $wrong }, como { $score }
unusable-line = { $column }: { $wrong }; { $n ->
    [one] deve
   *[other] cada uma deve
} conter { $expected }.
unusable-first = A primeira está em { $place }.
holds-date-as = uma data como { $format }
holds-date-such = uma data como 2026-11-22
holds-date = uma data
holds-answers = um número inteiro de respostas
holds-weight = um número não negativo
holds-money = um valor como 12.50
holds-score-from = um número inteiro de { $low } a { $high }
holds-score = uma nota
holds-value = um valor
holds-name = um nome de no máximo { $n } caracteres
holds-invited = um número inteiro, sem mais respondidos que entregues nem mais entregues que convidados
merged = Nomes reunidos
merged-rule = Grupos cujos nomes diferem só em maiúsculas e minúsculas, em espaços ou em sinais invisíveis são um só grupo.
merged-rule-renamed = Também os nomes aos quais este boletim dá outro.
merged-line = { $dimension } “{ $name }”: também { $spelling }, em { $rows }
merged-unnamed = { $n ->
    [one] { $n } grafia que não é nomeada aqui
   *[other] { $n } grafias que não são nomeadas aqui
}
merged-more = { $n ->
    [one] mais { $n } grafia que não é nomeada aqui
   *[other] mais { $n } grafias que não são nomeadas aqui
}
spelling-written = escrito “{ $name }”
spelling-with = com { $ways }
spelling-around = espaços em volta
spelling-between = mais de um espaço
spelling-other = outros tipos de espaço
spelling-unseen = sinais invisíveis
files-caption = Linhas abaixo do cabeçalho, e questionários que contam
file-column = Arquivo
rows-column = Linhas
responses-column = Questionários
left-out-column = Omitidas
days-column = Primeiro e último dia
digest-column = Resumo digital
short-duplicate = { $n } repetidas
short-repeated = { $n } também em outro arquivo
short-ragged = { $n } sem a largura do cabeçalho
short-broken = { $n } ilegíveis
short-set-aside = { $n } que não são respostas
short-uncounted = { $n } sem contagem
short-unweighed = { $n } sem peso

## Gráficos lado a lado

all-of-chart = Todos
journey-note = Os traços são intervalos de 95%, as colunas as respostas.
question-by-two = { $question } por { $by } e { $across }, { $period }
heat-note = Coloridas e marcadas com ▼ ou ▲ onde todo o intervalo de 95% fica abaixo ou acima do número de todos, { $all }; entre muitos pares, alguns ficam por acaso. Os números pequenos são respostas; “poucas” são insuficientes para mostrar.
heat-note-alone = Os números pequenos são respostas.
heat-cell = { $value } ({ $interval }; n = { $n })
question-by-dimension-twice = { $question } por { $dimension }, { $before } e { $after }
slope-note-tested = Mudanças em cor são claras segundo um teste, todas as do gráfico como uma família; linhas tracejadas se apoiam em respostas insuficientes para comparar.
slope-note-apart = Mudanças em cor têm intervalos que não se sobrepõem; linhas tracejadas se apoiam em respostas insuficientes para comparar.
answers-of = Respostas de
leaning-note = Cada barra são todas as respostas de sua linha; o meio fica dos dois lados do eixo.
bullets-note = Cada barra está sobre toda a sua escala; o traço em sua ponta é o intervalo de 95%.
figure-column = Indicador
value-column = Valor
target-column = Meta
held-against-column = Diante dela
above-target = acima
below-target = abaixo
within-target = dentro do intervalo
leaning = { $question }: para que lado pendem as respostas?
leaning-of = Parcela das respostas, { $period }
targets = A que distância das metas?
targets-of = Os números mais recentes sobre toda a sua escala
panels-title = { $question }, { $run }, por { $dimension }
crossing = { $by } e { $across }: o que se vive, e onde?
crossing-finding = De { $pairs } pares com respostas suficientes, { $below } ficam claramente abaixo de { $all } e { $above } acima
slope-none = Nenhum grupo mudou claramente de { $before } a { $after }
slope-moved = { $n ->
    [one] Um grupo mudou
   *[other] { $n } grupos mudaram
} claramente de { $before } a { $after }

## O que é feito, e até quando

owner-by = { $owner }, até { $day }
owner-overdue = { $owner }: { $overdue }
and-more-actions = { $words }, e mais { $n }
overdue-by = { $n ->
    [1] Um dia de atraso
   *[other] { $n } dias de atraso
}
passed-none = não passou { $unit ->
    [week] nenhuma semana inteira
    [month] nenhum mês inteiro
    [quarter] nenhum trimestre inteiro
   *[year] nenhum ano inteiro
}
passed = { $n ->
    [1] passou
   *[other] passaram
} { $n } de { $all } { $unit ->
    [week] semanas
    [month] meses
    [quarter] trimestres
   *[year] anos
}
actions-summary = Abertas: { $n }; encerradas: { $n_closed }.
actions-summary-all-late = { $n ->
    [1] Uma aberta, e atrasada
   *[other] Abertas: { $n }, todas atrasadas
}; encerradas: { $n_closed }.
actions-summary-some-late = Abertas: { $n }, das quais { $n_late } com atraso; encerradas: { $n_closed }.

## A jornada

journey-title = A jornada do cliente
journey-deck = Cada ponto de contato na ordem em que os clientes o encontram, e o trabalho por trás dele.
journey-period = { $question }, { $newest }.
journey-periods = { $question }: os números grandes são de { $longer }, com respostas suficientes para distinguir os pontos de contato; os pequenos, de { $newest }.
journey-map-of = { $question } por ponto de contato, { $period }
journey-map-note = Os traços são intervalos de 95%, as colunas as respostas. A linha une os pontos de contato em sua ordem; nem todo cliente passa por todos.
journey-map-note-hollow = Os traços são intervalos de 95%, as colunas as respostas. Os pontos vazados são { $newest }, com menos respostas. A linha une os pontos de contato em sua ordem; nem todo cliente passa por todos.
journey-feel-from = Como é vivida, de { $first } a { $last }?
journey-feel = Como é vivida?
touchpoint = Ponto de contato
needs-attention-why = Pede atenção: { $why }

## As partes menores de uma edição

panel-question = A pergunta às equipes
panel-answer = Mande-nos sua resposta
panel-until = Respostas até { $day }
panel-links = Lido em outro lugar
paid-for = Pago por { $name }
in-short = Em resumo
contents = Conteúdo
thanks = Obrigado
pass-it-on = Passe adiante
profile-of-the-week = O perfil da semana
behind-a-good-experience = Por trás de uma boa experiência
consent-of-both = Contado com o consentimento de ambos.
consent-given = Contado com consentimento.
readers = { $n ->
    [one] { $n } pessoa leu
   *[other] { $n } pessoas leram
} { $what } ({ $source }, { $day }).
readers-of-former = { $n ->
    [one] { $n } pessoa leu
   *[other] { $n } pessoas leram
} a edição anterior ({ $source }, { $day }).
send-it = Enviar a um colega
have-it-sent = Receber por e-mail
follow-the-feed = Seguir o feed
poll-of-the-week = A enquete da semana
poll-too-few = Respostas insuficientes para imprimir números.
poll-ends = de { $low } (mínimo) a { $high } (máximo)

## O que se escreveu de quem

topics-deck = De que tratam as histórias e as edições.
stories-counted = { $n ->
    [one] { $n } história
   *[other] { $n } histórias
}
editions-counted = { $n ->
    [one] { $n } edição
   *[other] { $n } edições
}
told-in = Contado em { $texts }
told-in-sentence = Contado em { $texts }.
told-of = { $name }: { $texts }.
scorecard = Painel
related-how = Primeiro o mesmo ponto de contato, depois a mesma equipe, depois temas em comum; as mais recentes primeiro.
kind-edition = Edição
kind-story = História
kind-page = Página
restated = Corrigido em { $day }; publicado primeiro como { $evidence }
first-published = (publicado primeiro: { $value })
about = Sobre
related-stories = Histórias relacionadas
written-by-topic = Por tema, ponto de contato, equipe e lugar
colours = Cores
colours-of-device = Como o aparelho
colours-light = Claro
colours-dark = Escuro
sort-by-column = Ordenar por esta coluna

## Perguntas que o próprio programa faz

reply-rate = Avaliações respondidas
reply-rate-asked = A empresa respondeu à avaliação?
response-rate = Taxa de resposta
response-rate-asked = O convite foi respondido?
response-rate-asked-within = { $n ->
    [one] O convite foi respondido em { $n } dia?
   *[other] O convite foi respondido em { $n } dias?
}
topic-asked = O comentário menciona { $words }?

## O que foi publicado antes

signpost-moved = Esta página mudou de lugar
signpost-now-here = Agora está aqui:
signpost-gone = Esta página já não é feita
signpost-kept = É guardada como foi publicada por último:
signpost-version = versão { $version }
signpost-nearest = A página de hoje mais próxima:
signpost-archived = Esta versão está em um arquivo compactado
signpost-whole = A versão { $version } é guardada inteira em um só arquivo:
signpost-in-it = Esta página está nele como
page-today = Esta página hoje
versions-all = Todas as versões
versions-deck = O boletim como foi publicado, a cada vez. Uma versão nunca muda.
version-as-published = Como publicada com a versão { $version }.
version-revision = revisão { $n }
version-archived = em um arquivo compactado
version-newest = A versão mais recente, guardada como foi publicada.
version-old = Uma versão antiga: { $version }. A mais recente é { $newest }, “{ $title }”.
as-first-published = Os números são os publicados primeiro; respostas posteriores não estão neles
restated-figure = { $figure }: { $new } (antes: { $old })
and-more-figures = e mais { $n }
correction-restated = { $erratum } Corrigido: { $figures }.

told-together = Contado junto com
