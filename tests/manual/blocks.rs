//! What an editor places besides prose and figures: polls, people, a question, links, thanks.

use insta::assert_snapshot;

use crate::bulletin::{Pages, Project, bulletin};
use crate::findings::{never_says, says};

const STORY: &str = "stories/a.html";

const POLL: &str = r#"question = "Where should the second counter stand?"
asked = "customers in the shop"
opened = 2026-01-12
closed = 2026-01-16
said = "Most who wrote **something** named the draught."
doing = "It stands by the stove from Monday."

[[option]]
text = "By the door"
votes = 1

[[option]]
text = "By the stove"
votes = 1

[[option]]
text = "R&D \"Labs\""
votes = 4
"#;

/// The little bulletin with a block in a story of its own, and a person and a poll to show.
fn placed(block: &str) -> Project {
    bulletin()
        .file("content/polls/counter.toml", POLL)
        .file(
            "content/people/ada.md",
            "+++\nname = \"Ada Finch\"\nrole = \"at the counter\"\nconsent = true\n+++\n\nShe hums.\n",
        )
        .story(block)
}

fn main_of(pages: &Pages) -> String {
    let html = pages.file(STORY);
    let from = html.find("<div class=\"columns\">").expect("the text of a story");
    let to = html.find("</article>").expect("its end");
    html[from..to].to_owned()
}

#[test]
fn a_poll_is_printed_as_percentages_that_sum_to_100() {
    let pages = placed("```poll\nname = \"counter\"\n```").builds();
    assert_snapshot!(main_of(&pages), @r#"
    <div class="columns">
    <div class="text">

    <section class="poll">
    <h2 class="kicker">Poll of the week</h2>
    <p class="question">Where should the second counter stand?</p>
    <table>
    <caption class="unseen">Where should the second counter stand?</caption>
    <thead class="unseen"><tr><th scope="col">Answer</th><th scope="col">Share</th><th scope="col">Answers</th><td></td></tr></thead>
    <tbody>
    <tr>
    <th scope="row">By the door</th>
    <td class="figure"><bdi>17 %</bdi></td>
    <td class="figure lighter"><bdi>1</bdi></td>
    <td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="17" height="10"/></svg></td>
    </tr>
    <tr>
    <th scope="row">By the stove</th>
    <td class="figure"><bdi>16 %</bdi></td>
    <td class="figure lighter"><bdi>1</bdi></td>
    <td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="16" height="10"/></svg></td>
    </tr>
    <tr class="leads">
    <th scope="row">R&amp;D &quot;Labs&quot;</th>
    <td class="figure"><bdi>67 %</bdi></td>
    <td class="figure lighter"><bdi>4</bdi></td>
    <td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="67" height="10"/></svg></td>
    </tr>
    </tbody>
    </table>
    <p class="note">6 answers, 12 to 16 January 2026; customers in the shop.</p>
    <h3>What they said</h3>
    <div class="prose"><p>Most who wrote <strong>something</strong> named the draught.</p>
    </div>
    <h3>What we do about it</h3>
    <div class="prose"><p>It stands by the stove from Monday.</p>
    </div>
    </section>



    <nav class="turn" aria-label="Stories">
    <a rel="prev" href="four-flights.html"><span>Before</span> Four flights, no tip</a>
    </nav>
    </div>
    <aside class="rail" aria-label="Related">

    </aside>
    </div>
    "#);
}

#[test]
fn a_poll_of_fewer_votes_than_the_minimum_has_no_figures() {
    let few = POLL.replace("votes = 4", "votes = 2");
    let pages =
        placed("```poll\nname = \"counter\"\n```").file("content/polls/counter.toml", few).builds();
    says(&pages, STORY, "Too few answers to print any figure. 12 to 16 January 2026; customers");
    never_says(&pages, STORY, "By the stove");
    never_says(&pages, STORY, "4 answers");
}

#[test]
fn a_question_of_a_survey_is_a_poll_too_and_passes_the_gate() {
    let of = |team: &str| {
        format!(
            "```poll\nmetric = \"ease\"\nwhere = {{ team = \"{team}\" }}\nperiod = \"2026-W04\"\n```"
        )
    };
    let pages = placed(&of("Billing")).builds();
    says(&pages, STORY, "Poll of the week Finch & Daughters made it easy for me.");
    says(&pages, STORY, "from 1 (lowest) to 7 (highest)");
    let small = placed(&of("Returns")).builds();
    says(&small, STORY, "Too few answers.");
    assert!(!small.file(STORY).contains("class=\"bar\""), "a withheld poll has no bars");
}

#[test]
fn people_are_recognised_in_the_customers_words() {
    let block = "```recognition\nperson = \"ada\"\nwords = \"She waved the van back.\"\n\
        customer = \"A customer in Dock Street\"\ncustomer_consent = true\n\
        text = \"\"\"\nShe saw the *parcel* on the kerb, see [the story](four-flights.md).\n\"\"\"\n```\n\n\
        ```profile\nperson = \"ada\"\n```\n\n\
        ```recognition\nname = \"Ned\"\nconsent = true\ntext = \"He counts \\\"twice\\\".\"\n```";
    let pages = placed(block).builds();
    assert_snapshot!(main_of(&pages), @r#"
    <div class="columns">
    <div class="text">

    <section class="apart recognition">
    <h2 class="kicker">Behind a good experience</h2>
    <figure class="voice">
    <blockquote><p>She waved the van back.</p></blockquote>
    <figcaption>A customer in Dock Street</figcaption>
    </figure>
    <p class="person"><strong>Ada Finch</strong>, at the counter</p>
    <div class="prose"><p>She saw the <em>parcel</em> on the kerb, see <a href="four-flights.html">the story</a>.</p>
    </div>
    <p class="note">Told with the consent of both.</p>
    </section>
    <section class="apart profile">
    <p class="kicker">Profile of the week</p>
    <h2>Ada Finch</h2>
    <p class="note">at the counter</p>
    <div class="prose"><p>She hums.</p>
    </div>
    </section>
    <section class="apart recognition">
    <h2 class="kicker">Behind a good experience</h2>
    <p class="person"><strong>Ned</strong></p>
    <div class="prose"><p>He counts &quot;twice&quot;.</p>
    </div>
    <p class="note">Told with consent.</p>
    </section>



    <nav class="turn" aria-label="Stories">
    <a rel="prev" href="four-flights.html"><span>Before</span> Four flights, no tip</a>
    </nav>
    </div>
    <aside class="rail" aria-label="Related">

    </aside>
    </div>
    "#);
}

#[test]
fn the_rest_of_an_edition_is_placed_in_blocks() {
    let block = "```question\ntext = \"\"\"\nBilling is at {{ nps team=\"Billing\" period=\"2026-W04\" }}. Why?\n\"\"\"\n\
        answer = \"mailto:desk@finch.example?subject=Why\"\nuntil = 2026-01-30\n```\n\n\
        ```links\n[[link]]\ntitle = \"On queues\"\nhref = \"https://queues.example/a?b=1&c=2\"\nsource = \"Queue Weekly\"\n\
        date = 2026-01-14\ntext = \"Why the other one is faster.\"\n```\n\n\
        ```sponsor\nname = \"Dock Street Bakery\"\ntext = \"Buns from seven.\"\nhref = \"https://buns.example/\"\n```\n\n\
        ```thanks\ntext = \"To all who waited.\"\n```\n\n\
        ```share\nsubscribe = \"mailto:desk@finch.example\"\n```";
    let counts = "[[count]]\ndate = 2026-01-16\nreaders = 1840\nsource = \"the till’s tablet\"\n\n\
        [[count]]\ndate = 2026-01-23\nreaders = 9\nsource = \"the till’s tablet\"\n";
    let pages = placed(block).file("content/readership.toml", counts).builds();
    assert_snapshot!(main_of(&pages), @r#"
    <div class="columns">
    <div class="text">

    <section class="asked">
    <h2 class="kicker">The question for the teams</h2>
    <div class="question prose"><p>Billing is at <a class="quote" href="../receipts/contact-nps/team-billing.html#2026-w04" title="NPS, Billing (team), week 4, 19 to 25 January 2026: 95 % interval −27 to 50, 14 answers
    How likely are you to recommend Finch &amp; Daughters to a friend or colleague?">+14</a>. Why?</p>
    </div>
    <p class="note"><a href="mailto:desk@finch.example?subject=Why">Send us your answer</a>. Answers by 30 January 2026</p>
    </section>
    <section class="references">
    <h2>Read elsewhere</h2>
    <ul>
    <li>
    <p class="what"><a href="https://queues.example/a?b=1&amp;c=2" rel="external">On queues</a></p>
    <p class="note">Queue Weekly, <time datetime="2026-01-14">14 January 2026</time></p>
    <p>Why the other one is faster.</p>
    </li>
    </ul>
    </section>
    <aside class="sponsor" aria-label="Paid for by Dock Street Bakery">
    <p class="mark">Paid for by Dock Street Bakery</p>
    <div class="prose"><p>Buns from seven.</p>
    </div>
    <p class="note"><a href="https://buns.example/" rel="sponsored external">Dock Street Bakery</a></p>
    </aside>
    <section class="thanks">
    <h2>Thanks</h2>
    <div class="prose"><p>To all who waited.</p>
    </div>
    <p class="note">1,840 people read the edition before this one (the till’s tablet, 16 January 2026).</p>
    </section>
    <section class="share">
    <h2>Pass it on</h2>
    <ul>
    <li><a href="mailto:?subject=Finch%20%26%20Daughters%20Bulletin&amp;body=Finch%20%26%20Daughters%20Bulletin%0D%0Ahttps%3A%2F%2Ffinch.example%2Fcx%2Fstories%2Fa.html">Send it to a colleague</a></li>
    <li><a href="mailto:desk@finch.example">Have it sent to you</a></li>
    <li><a href="../feed.xml">Follow the feed</a></li>
    </ul>
    </section>



    <nav class="turn" aria-label="Stories">
    <a rel="prev" href="four-flights.html"><span>Before</span> Four flights, no tip</a>
    </nav>
    </div>
    <aside class="rail" aria-label="Related">

    </aside>
    </div>
    "#);
}

#[test]
fn a_person_is_named_and_quoted_with_consent() {
    let said = bulletin()
        .file("content/people/ned.md", "+++\nname = \"Ned Finch\"\n+++\n\nHe stood at {{ nps }}.\n")
        .story(
            "```recognition\nname = \"Ada\"\nwords = \"She waved.\"\ntext = \"Up to {{ nps team=\\\"Billing\\\" }}.\"\n```\n\n\
             ```profile\nperson = \"ned\"\n```\n\n```profile\nperson = \"nedd\"\n```",
        )
        .says();
    assert_snapshot!(said, @r#"
    error[colleague-without-consent]: a colleague is named without consent
     --> content/people/ned.md:2:8
      |
    2 | name = "Ned Finch"
      |        ^^^^^^^^^^^
      |
      = hint: ask, then add `consent = true`

    error[score-beside-a-person]: a figure stands beside a person’s name
     --> content/people/ned.md:5:13
      |
    5 | He stood at {{ nps }}.
      |             ^^^^^^^^^ it is the experience that is praised, not the score
      |
      = hint: say what was done for the customer

    error[colleague-without-consent]: a colleague is named without consent
     --> content/stories/a.md:7:8
      |
    7 | name = "Ada"
      |        ^^^^^
      |
      = hint: ask, then add `consent = true`

    error[words-without-consent]: a customer is quoted without consent
     --> content/stories/a.md:8:9
      |
    8 | words = "She waved."
      |         ^^^^^^^^^^^^
      |
      = hint: ask, then add `customer_consent = true`, or leave the words out

    error[score-beside-a-person]: a figure stands beside a person’s name
     --> content/stories/a.md:9:15
      |
    9 | text = "Up to {{ nps team="Billing" }}.
      |               ^^^^^^^^^^^^^^^^^^^^^^^^ it is the experience that is praised, not the score
      |
      = hint: say what was done for the customer

    error[unknown-person]: no person has the file `nedd`
      --> content/stories/a.md:17:10
       |
    17 | person = "nedd"
       |          ^^^^^^
       |
       = hint: did you mean `ned`?
    "#);
}

#[test]
fn a_poll_says_what_was_asked_when_and_how_many_chose_what() {
    let said = bulletin()
        .file(
            "content/polls/counter.toml",
            "question = \"Where?\"\nopened = 2026-01-12\n\n[[option]]\ntext = \"By the door\"\nvote = 3\n",
        )
        .story(
            "```poll\nname = \"countr\"\n```\n\n```poll\nmetric = \"nps\"\nlabels = [\"Bad\", \"Good\"]\n```\n\n```poll\ntitle = \"x\"\n```",
        )
        .says();
    assert_snapshot!(said, @r#"
    error[missing-key]: `poll` needs the key `closed`
     --> content/polls/counter.toml:1:1
      |
    1 | question = "Where?"
      | ^
      |
      = hint: add `closed = 2026-11-22`

    error[missing-key]: `option` needs the key `votes`
     --> content/polls/counter.toml:4:1
      |
    4 | [[option]]
      | ^^^^^^^^^^
      |
      = hint: add `votes = 41`

    error[unknown-key]: `option` has no key `vote`
     --> content/polls/counter.toml:6:1
      |
    6 | vote = 3
      | ^^^^
      |
      = hint: did you mean `votes`?

    error[unknown-poll]: no poll is called `countr`
     --> content/stories/a.md:7:8
      |
    7 | name = "countr"
      |        ^^^^^^^^
      |
      = hint: did you mean `counter`?

    error[wrong-type]: `labels` must be a list of 11, one for each score, not a list of 2
      --> content/stories/a.md:12:18
       |
    12 | labels = ["Bad", "Good"]
       |                  ^^^^^^ expected a list of 11, one for each score

    error[missing-key]: `poll` needs the key `name`
      --> content/stories/a.md:15:4
       |
    15 | ```poll
       |    ^^^^
       |
       = hint: add `name = "what-to-mend"`
    "#);
}

#[test]
fn what_a_block_needs_is_told() {
    let said = bulletin()
        .story(
            "```links\ntitle = \"Elsewhere\"\n```\n\n```links\n[[link]]\ntitle = \"A\"\nhref = \"javascript:x\"\nsource = \"B\"\n```\n\n\
             ```question\ntext = \" \"\n```\n\n```sponsor\nname = \"A\"\ntext = \"\"\"\nA [link](nowhere.md)\n\n~~~chart\n~~~\n\"\"\"\n```",
        )
        .file("content/readership.toml", "[[count]]\nreaders = \"many\"\n")
        .says();
    assert_snapshot!(said, @r#"
    error[missing-key]: `count` needs the key `date`
     --> content/readership.toml:1:1
      |
    1 | [[count]]
      | ^^^^^^^^^
      |
      = hint: add `date = 2026-11-22`

    error[missing-key]: `count` needs the key `source`
     --> content/readership.toml:1:1
      |
    1 | [[count]]
      | ^^^^^^^^^
      |
      = hint: add `source = "the intranet’s page counts"`

    error[wrong-type]: `readers` must be a whole number from 0 to 1000000000, not text
     --> content/readership.toml:2:11
      |
    2 | readers = "many"
      |           ^^^^^^ expected a whole number from 0 to 1000000000

    error[missing-key]: `links` needs the key `link`
     --> content/stories/a.md:6:4
      |
    6 | ```links
      |    ^^^^^
      |
      = hint: add `[[link]]`

    warning[link-refused]: links to `javascript:` are left out
      --> content/stories/a.md:13:8
       |
    13 | href = "javascript:x"
       |        ^^^^^^^^^^^^^^
       |
       = hint: link to `https:`, `http:`, `mailto:` or `tel:`, or to a text beside this one

    error[wrong-type]: `href` must be an address such as `https://…` or `mailto:…`, not javascript:x
      --> content/stories/a.md:13:8
       |
    13 | href = "javascript:x"
       |        ^^^^^^^^^^^^^^ expected an address such as `https://…` or `mailto:…`

    error[empty-text]: `text` is empty
      --> content/stories/a.md:18:8
       |
    18 | text = " "
       |        ^^^

    error[broken-link]: the link `nowhere.md` leads nowhere
      --> content/stories/a.md:24:3
       |
    24 | A [link](nowhere.md)
       |   ^^^^^^^^^^^^^^^^^^
       |
       = hint: the texts are `2026-w03.md`, `index.md`, `about.md`, `a.md` and `four-flights.md`

    error[block-misplaced]: the block `chart` does not stand by itself
      --> content/stories/a.md:26:4
       |
    26 | ~~~chart
       |    ^^^^^
       |
       = hint: begin it at the margin, outside lists, quotations and footnotes
    "#);
}

#[test]
fn verbatims_are_chosen_by_the_ids_of_their_responses() {
    let block = "```verbatims\nsurvey = \"contact\"\ntitle = \"Named\"\nids = [\"F315\"]\n```";
    let pages =
        bulletin().added("content/editions/2026-w04/index.md", &format!("\n{block}\n")).builds();
    says(&pages, "editions/2026-w04.html", "Named The map works now. I watched the van");
    let said = bulletin().story("```verbatims\nids = [\"F316\", \"F9999\"]\n```").says();
    assert_snapshot!(said, @r#"
    error[verbatim-not-quotable]: no comment of the response `F316` may be quoted here
     --> content/stories/a.md:7:8
      |
    7 | ids = ["F316", "F9999"]
      |        ^^^^^^
      |
      = hint: it needs a comment, consent, a day up to the edition’s last, and a week of enough answers

    error[verbatim-not-quotable]: no comment of the response `F9999` may be quoted here
     --> content/stories/a.md:7:16
      |
    7 | ids = ["F316", "F9999"]
      |                ^^^^^^^
      |
      = hint: it needs a comment, consent, a day up to the edition’s last, and a week of enough answers
    "#);
}

#[test]
fn a_text_says_in_short_what_it_says_and_where() {
    let pages = bulletin()
        .added(
            "content/editions/2026-w04/index.md",
            "\n```contents\n```\n\n```takeaways\ntext = \"\"\"\n- Billing is at {{ nps team=\"Billing\" }}.\n\"\"\"\n```\n\n## R&D, *again*\n\nA.\n\n## Next week\n\nB.\n",
        )
        .builds();
    let page = "editions/2026-w04.html";
    says(&pages, page, "Contents What needs attention R&D, again Next week In short Billing is at");
    says(&pages, page, "In this edition What needs attention R&D, again Next week");
    assert!(pages.file(page).contains("<a href=\"#r-d-again\">R&amp;D, again</a>"), "an anchor");
}
