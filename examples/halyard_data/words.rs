//! What people write to Halyard: sentences by touchpoint, channel, occasion and mood, without their
//! full stops. A `{slot}` stands for one of the choices in `slot`.

use crate::{Channel, Mood, Occasion, Product, Touchpoint};

/// What is said of one thing by those who are pleased, by those in between, and by the others.
pub struct Talk {
    good: &'static [&'static str],
    mixed: &'static [&'static str],
    bad: &'static [&'static str],
}

impl Talk {
    pub fn in_mood(&self, mood: Mood) -> &'static [&'static str] {
        match mood {
            Mood::Delighted => self.good,
            Mood::Content | Mood::Lukewarm => self.mixed,
            Mood::Disappointed | Mood::Angry => self.bad,
        }
    }
}

pub fn of_touchpoint(touchpoint: Touchpoint) -> &'static Talk {
    match touchpoint {
        Touchpoint::FirstContact => &FIRST_CONTACT,
        Touchpoint::Order => &ORDER,
        Touchpoint::Activation => &ACTIVATION,
        Touchpoint::Billing => &BILLING,
        Touchpoint::FaultRepair => &FAULT_REPAIR,
        Touchpoint::MovingHome => &MOVING_HOME,
        Touchpoint::Renewal => &RENEWAL,
        Touchpoint::LastContact => &LAST_CONTACT,
    }
}

pub fn of_channel(channel: Channel) -> &'static Talk {
    match channel {
        Channel::Phone => &PHONE,
        Channel::Chat => &CHAT,
        Channel::Store => &STORE,
        Channel::EngineerVisit => &ENGINEER_VISIT,
        Channel::Email => &EMAIL,
    }
}

pub fn of_occasion(occasion: Occasion) -> &'static Talk {
    match occasion {
        Occasion::ChristmasQueue => &CHRISTMAS_QUEUE,
        Occasion::BackToSchool => &BACK_TO_SCHOOL,
        Occasion::AppointmentWindows => &APPOINTMENT_WINDOWS,
        Occasion::StoreRefit => &STORE_REFIT,
        Occasion::ChatQueue => &CHAT_QUEUE,
        Occasion::StormPetra => &STORM_PETRA,
        Occasion::AfterTheStorm => &AFTER_THE_STORM,
        Occasion::ChargedTwice => &CHARGED_TWICE,
        Occasion::WaitingForRefund => &WAITING_FOR_REFUND,
        Occasion::RefundWeek => &REFUND_WEEK,
        Occasion::AfterTheRefund => &AFTER_THE_REFUND,
    }
}

pub fn of_product(product: Product) -> &'static Talk {
    match product {
        Product::Mobile => &MOBILE,
        Product::Broadband => &BROADBAND,
        Product::Both => &HALYARD,
    }
}

/// What staff speak of in each of the employee waves.
pub fn of_wave(wave: usize) -> &'static Talk {
    [&BEFORE_THE_PEAK, &NEW_ROTA, &IN_THE_WAY][wave]
}

/// What customers call whoever served them.
pub fn agent(channel: Channel) -> &'static [&'static str] {
    match channel {
        Channel::Phone => {
            &["the lady I spoke to", "the chap on the phone", "your adviser", "the girl I spoke to"]
        }
        Channel::Chat => &["the person on chat", "the chat adviser", "whoever was on chat"],
        Channel::Store => &["the lad in the shop", "the lady in the store", "your staff in store"],
        Channel::EngineerVisit => &["the engineer", "your engineer", "the engineer who came"],
        Channel::Email => &["whoever answered my email", "the person who wrote back"],
    }
}

static FIRST_CONTACT: Talk = Talk {
    good: &[
        "{agent} was {lovely} and didn't push me into anything",
        "Only rang up to ask about coverage in {place} and got a proper answer",
        "{agent} explained {plan} in plain English",
        "First time I've asked a phone company something & not been sold to",
        "Was {lovely}, told me honestly the cheaper plan would do",
        "Checked my postcode in {place} and told me straight what speed I'd get",
        "Got a clear quote for {plan}, {amount} a month, no hidden extras",
        "I asked about keeping my old number and it was all explained in {quick}",
        "No hard sell. Refreshing",
        "{agent} listened to what we need for a family of {family}",
        "Found me {plan} that is {amount} less than what I pay now",
        "I'd compared {family} firms and yours was the only one that answered my question",
        "Very clear about what happens to the price after {months}",
        "Told me \"have a think, no rush\" which I liked",
        "{agent} even wrote down the small print for me",
        "Coming over from another network after {years}, so far so good",
    ],
    mixed: &[
        "Helpful but I still don't know if {place} gets full fibre",
        "Answered what I asked, though {plan} is dearer than on your website",
        "OK, but I had to repeat my postcode {times}",
        "{agent} was polite, the price wasn't quite what the advert said",
        "Good chat, just would have liked the quote in writing",
        "Not sure yet. {amount} a month is a bit steep for {plan}",
        "Fine, although the coverage map and {agent} said different things",
        "Quick enough but felt like a script",
        "Promised an email with the details, it came {days} later",
        "Decent info, too many options to choose from",
        "Nice enough, couldn't tell me the upload speed though",
        "Still comparing. The contract length of {months} puts me off",
    ],
    bad: &[
        "Only wanted a price for {plan} and was asked for my bank details",
        "Was passed {times} before anyone could tell me what's available in {place}",
        "Pushy. I said I was only asking",
        "Was told {amount} and then the quote by email said more",
        "Nobody could say whether {place} has a decent signal",
        "{agent} talked over me and then tried to sell me a {thing}",
        "Advert says from {amount}, turns out that's for new builds only",
        "If this is how you treat people who want to join I'd hate to be a customer",
        "Asked a simple question about roaming, got {family} different answers",
        "Someone was going to ring me back on {day}. Nobody did",
        "I gave up and rang somebody else",
        "Too much jargon, couldn't follow half of it",
    ],
};

static ORDER: Talk = Talk {
    good: &[
        "Ordered a {thing} on {day}, here on {day2}. Can't fault it",
        "{agent} found me a better deal than the website, {amount} off",
        "All done in {quick}, didn't try to sell me insurance",
        "Order confirmation came straight away with everything spelled out",
        "{thing} arrived a day early",
        "{agent} was {lovely}, went through every option with my mum",
        "Was worried about the credit check but it went through in {quick}",
        "Kept my old number & got a new {thing}, all in one go",
        "Really easy to order, the texts about delivery were handy",
        "Swapped the colour of the {thing} after I'd ordered, no fuss at all",
        "{plan} for {amount} a month is good value",
        "Got exactly what I asked for, nothing added",
        "Delivery driver was lovely too",
        "{agent} spotted I was about to pay twice for the same add-on",
        "Ordering took {quick}, the last lot took all afternoon",
        "Trade-in price for my old phone was better than I expected",
    ],
    mixed: &[
        "Ordering was fine, delivery came {days} late",
        "Good price but had to give the same details {times}",
        "{thing} is good, box was a bit battered",
        "Got there in the end, the website kept timing out at the payment page",
        "{agent} was nice, but the order email had the wrong address",
        "Fine. Didn't like being offered a {thing} I'd already said no to",
        "OK but no word of when the {thing} is coming",
        "The credit check took {days}, otherwise alright",
        "Helpful, just a lot of reading out of terms and conditions",
        "{plan} seems ok, paperwork could be clearer",
        "Had to order online in the end because the system was down",
        "Price went up by {hike} between the quote and the order",
        "Would be nice to choose a delivery day",
    ],
    bad: &[
        "Still waiting for my {thing}, ordered {days} ago",
        "Charged for a {thing} I never asked for",
        "Order was cancelled without telling me and I had to start again",
        "{thing} came in the wrong colour and now I have to send it back myself",
        "Was told next day delivery. It's been {days}",
        "Ordered {plan} and got set up on something else",
        "The courier says delivered, I have got nothing",
        "Promised {amount} a month and the contract says more",
        "Failed the credit check with no reason given. I've never missed a payment",
        "Spent {wait} ordering and then it \"didn't go through\"",
        "{agent} added insurance without asking me",
        "Rang {times} about where my {thing} is and heard {family} different stories",
        "Took the money straight away mind you",
        "Sent to my old address although I changed it {times}",
    ],
};

static ACTIVATION: Talk = Talk {
    good: &[
        "SIM was working within {quick}",
        "Old number moved over exactly when you said it would",
        "{agent} stayed with me until the {router} had all its lights on",
        "Plugged the {router} in and it just worked",
        "Line went live on {day} as promised",
        "I'm {age} and managed it myself with the leaflet, so well done",
        "{agent} talked me through the eSIM step by step",
        "Number transfer took {quick}, I was dreading it",
        "Getting {fast} in the back bedroom, we never had that before",
        "Texts at every step so I knew where I was",
        "Switched over from our old supplier with no gap at all",
        "{agent} was {lovely} and tested the wifi in every room",
        "Setup guide is really clear, the pictures help",
        "Everything live before the kids were home from school",
        "Had one hiccup with the PIN & it was sorted in {quick}",
    ],
    mixed: &[
        "Working now, but it took {days} longer than it said",
        "Number came across ok, texts didn't work until {day}",
        "Got it going in the end with help from {agent}",
        "Speed is {slow} upstairs, fine downstairs",
        "Setup was easy apart from the password on the {router}, tiny print",
        "eSIM didn't take first time, second go was alright",
        "All live, would've been nice to be told which day",
        "Took {times} of turning it off and on",
        "It works. The app still says \"pending\"",
        "Helpful but I was without a phone for {hours}",
        "Instructions assume you know what an APN is",
        "Fine, though I had to chase for the activation code",
    ],
    bad: &[
        "{days} and my SIM still isn't active",
        "No service since {day} and nobody can tell me why",
        "Lost my old number in the transfer. I've had it {years}",
        "Activation code doesn't work and the website sends me round in circles",
        "Been without broadband for {days} because the two lines didn't overlap",
        "{router} came without a power lead",
        "Promised {fast}, getting {slow}",
        "Told to wait 24 hours. That was {days} ago",
        "Have explained this {times} and each time we start from the beginning",
        "The line was cut off at the old place before the new one worked",
        "I work from home & lost {days} of work over this",
        "{agent} said it was my phone. It wasn't",
        "\"It can take up to 24 hours\" is all anyone ever says",
        "Paying since {day} for something that has never worked",
    ],
};

static BILLING: Talk = Talk {
    good: &[
        "Bill was {hike} too much, {agent} took it off straight away",
        "{agent} explained every line of my bill, finally understand it",
        "Moved my payment date to the {date} in {quick}",
        "Refund of {amount} promised and in my account in {days}",
        "Thought I was in for a fight about the roaming charge, credited in {quick}",
        "Set up a payment plan for me without making me feel small",
        "{agent} noticed I was paying for an add-on I don't use and took it off",
        "Paper bills for my dad are back, thank you",
        "Changed the direct debit to the joint account, easy",
        "{agent} was {lovely} about my late payment",
        "New bill layout is much clearer",
        "Sorted in {quick}, with an email to confirm",
        "Got a straight answer about why the bill went up {hike}",
        "Final bill from the old plan was explained properly",
    ],
    mixed: &[
        "Sorted, but why does the bill show two part months",
        "{agent} was fine. The {hike} increase isn't",
        "Got my refund but it took {days}",
        "Bill explained, still think it's complicated",
        "Direct debit date changed, though it only starts next month",
        "Had to go through security {times}",
        "OK. Would rather see all this in the app",
        "Credit promised, will believe it when I see it",
        "Answer was polite enough but I had to ask {times}",
        "Can't download more than {family} bills at once",
        "It's {amount} one month and something else the next, hard to budget",
        "Fair outcome, slow to get to it",
        "The late fee was removed after I pointed out it was your mistake",
    ],
    bad: &[
        "Bill has gone up by {hike} with no warning",
        "Still being charged for a {thing} I sent back {days} ago",
        "Third month in a row the bill is wrong",
        "Was promised a credit of {amount} in {month}, never seen it",
        "Charged {amount} for roaming when I hadn't left {place}",
        "{agent} told me \"that's just how the system does it\"",
        "Nobody can explain the {amount} on my bill",
        "Cancelled the add-on {times} and I'm still paying for it",
        "Late fee although I paid on the {date}",
        "I'm on a pension, {hike} matters to me",
        "Took payment {days} early and I went overdrawn",
        "Told {family} different things by {family} different people",
        "Bill went to our old address again",
        "You say it's a mid contract rise. I say it's a con",
    ],
};

static FAULT_REPAIR: Talk = Talk {
    good: &[
        "Broadband back on in {quick}, {agent} knew exactly what it was",
        "{agent} found the fault in the box outside and put it right",
        "Speeds up from {slow} to {fast}, night and day",
        "Replacement {router} came next day and works a treat",
        "Rang about dropouts, sorted with a reset from your end",
        "{agent} stayed on until it had been stable for a bit",
        "Fault reported on {day}, fixed on {day2}",
        "No more buffering!",
        "I know nothing about routers and {agent} never made me feel daft",
        "Kept me posted by text the whole time",
        "Turned out to be our own wiring and {agent} helped anyway",
        "Got {amount} back for the days we were off without asking",
        "{agent} was {lovely} and explained what had gone wrong",
        "Moved the {router} and changed the channel like {agent} said, perfect now",
        "Mobile signal at home is back to normal after {days}",
    ],
    mixed: &[
        "Works again, but it was off for {days}",
        "Fixed after the second call, first one was just a script",
        "Got it going, still drops about {time}",
        "{agent} was good, had to switch it off and on {times} first though",
        "Faster than it was, not the {fast} we pay for",
        "Sorted but nobody told me, I found out by trying it",
        "Temporary fix. New {router} supposed to come {day}",
        "They say the line is fine, so why is it {slow} of an evening",
        "OK in the end. Had to explain the whole thing {times}",
        "The tests said one thing, {agent} another",
        "Landline still crackles, broadband is fine",
        "Reasonable, though a text when it's back would be nice",
    ],
    bad: &[
        "No internet for {days} and counting",
        "Still getting {slow}, paying for {fast}",
        "Third fault since {month} and always the same excuse",
        "{agent} made me unplug everything {times} when I'd done all that already",
        "Ticket was closed as \"resolved\". It isn't",
        "Cuts out every evening about {time}, nobody believes me",
        "Every time I ring I start again from the beginning",
        "Told it would be fixed by {day}. It's now {day2}",
        "I need the line for my alarm pendant and nobody seems bothered",
        "The new {router} is worse than the old one",
        "Work from home and lost {days}, no compensation offered",
        "Blamed my laptop, then my walls, then the weather",
        "No signal in {place} for {days}, your map says all fine",
        "You fixed next door and cut us off",
    ],
};

static MOVING_HOME: Talk = Talk {
    good: &[
        "Broadband was on before the removal van had gone",
        "Told you once about the move to {place} and it was all done",
        "New line live on the {date}, same day as the keys",
        "{agent} kept our old number although they'd said it couldn't be done",
        "One thing in the whole house move that went right",
        "{agent} was {lovely}, checked the new address & booked it all in {quick}",
        "No double bill for the two addresses, thank you",
        "Completion slipped by {days} and you moved the date without a charge",
        "Same price at the new house with a better speed",
        "{agent} rang me back after the move to see if it all worked",
    ],
    mixed: &[
        "Line at the new place was {days} late, otherwise ok",
        "Had to tell {family} departments the same new address",
        "Moved ok but the bill still has the old address on it",
        "Fine once I'd found the right person to talk to",
        "The date was right, the time slot wasn't",
        "Nobody seems to own a house move from start to finish",
        "Works now. Old line was switched off {days} too early",
        "{agent} did their best, the systems clearly don't talk to each other",
        "Got a text welcoming me as a new customer, been with you {years}",
        "Would help if there was one form for a move",
    ],
    bad: &[
        "{days} in the new house & still no broadband",
        "Passed between {family} teams, each said the move was someone else's job",
        "Charged for both addresses since {month}",
        "You cut off the old house {days} before we left it",
        "New house isn't on your system. It was built in 1930",
        "Told on {day} it was all booked, on {day2} there was no booking",
        "Being asked to sign up for another {months} just because I'm moving",
        "{router} sent to the old address, new owners aren't best pleased",
        "Lost our landline number in the move, mum had it {years}",
        "Rang {times} to get one line moved two streets",
        "Activation said ask billing, billing said ask the engineers",
    ],
};

static RENEWAL: Talk = Talk {
    good: &[
        "{agent} got me a better deal than the one for new customers",
        "Renewed for {months} and saved {amount} a year, happy with that",
        "No haggling, just a fair price up front",
        "Been with you {years} and it was nice to have it mentioned",
        "{agent} suggested a smaller plan because I don't use the data",
        "New {thing} and a lower bill, what's not to like",
        "All done in {quick}, paperwork in my inbox right after",
        "{agent} was {lovely} and gave me time to think",
        "Was going to leave, you matched the other price",
        "Honest about the price rise in April before I signed",
        "Reminder came in good time this year",
    ],
    mixed: &[
        "Good deal in the end but only after I said I'd leave",
        "Renewed. Price still went up by {hike}",
        "Wish I didn't have to ring every {months} to get a fair price",
        "New customers get it for less, not sure that's right",
        "{agent} was ok, had to check with a supervisor {times}",
        "Fine. Didn't want the {thing} but it came with it",
        "Took {wait} to save {hike} a month",
        "The offer in the letter and the one on offer today weren't the same",
        "Renewal was easy, understanding it less so",
        "It's alright, I'd have liked a {thing} for that money",
    ],
    bad: &[
        "Loyal for {years} and offered a worse price than a new customer",
        "Price up by {hike} and you call it a loyalty offer",
        "Was told the deal ended {day}, then the next person said it hadn't existed",
        "Have to threaten to leave to get treated fairly",
        "Renewed without my say so for {months}",
        "Agreed {amount}, billed more. Every time",
        "{agent} wouldn't take no for an answer about the {thing}",
        "Spent {wait} to be told there was nothing they could do",
        "Upgrade price changed while I was deciding",
        "Out of contract since {month} and nobody thought to tell me",
    ],
};

static LAST_CONTACT: Talk = Talk {
    good: &[
        "Sorry to go, moving somewhere you don't cover. {agent} was {lovely} about it",
        "Leaving was easy and nobody argued, I might come back",
        "Got my PAC code in {quick}, no quibbling",
        "{agent} closed my late mother's account very kindly",
        "Cancelled in {quick} and the final bill was right",
        "Nothing wrong with the service, just moving abroad",
        "{agent} asked why once, listened, and let me go. Respect",
        "Returns bag for the {router} came next day",
    ],
    mixed: &[
        "Leaving for price only, service was decent",
        "Cancelled ok but had to say no to {family} offers first",
        "{agent} was polite, still took {wait}",
        "If you'd offered that price in {month} I'd have stayed",
        "Final bill took {days} to arrive",
        "Was fine for {years}, then it got dear",
        "Nice people, poor signal in {place}",
        "Didn't see why I need to ring to cancel when I can join online",
    ],
    bad: &[
        "Shouldn't take {wait} to cancel",
        "Passed round {times} because nobody would let me leave",
        "Leaving after {years}. You never noticed we were unhappy",
        "Only offered me a decent price once I'd already gone elsewhere",
        "Charged {amount} to leave a service that never worked",
        "Cancelled on the {date} and you still took the money",
        "{agent} was rude when I said I was going",
        "I've asked for the PAC code {times}",
        "Enough. {years} and not one price rise explained",
        "Final bill is wrong, naturally",
        "Had to post the {router} back at my own cost",
        "Too many faults, too many promises. Goodbye",
        "Sold me {fast}, gave me {slow}, and now an exit fee",
        "Your \"loyalty team\" read me offers for {mins} without listening",
        "Signal in {place} has been hopeless since {month} so I'm off",
        "My fiancé is with another firm and pays half",
        "My husband died in {month} and you keep writing to him",
    ],
};

static PHONE: Talk = Talk {
    good: &[
        "Answered in {quick}",
        "Got through straight away to a real person",
        "Didn't have to explain it twice",
        "{agent} rang me back when she said she would",
        "Lovely accent too",
        "Nice to talk to someone who isn't reading off a card",
        "Hardly any menu to go through",
        "One call was all it took",
        "{agent} was {lovely}",
        "The callback option is a godsend",
    ],
    mixed: &[
        "Bit of a wait, {mins}",
        "Too many options before you get a person",
        "On hold for {mins} but worth it",
        "Line was crackly",
        "Could do without the music",
        "{agent} was fine once I got through",
        "Had to ring {times}",
        "They wanted my password, who remembers that",
    ],
    bad: &[
        "{wait} on hold",
        "Held for {wait} and then cut off",
        "If I hear that music once more",
        "Kept being told \"your call is important to us\"",
        "Transferred {times} and lost on the last one",
        "{agent} couldn't have cared less",
        "Promised a call back by {time}, still waiting",
        "The menu has no option for what I need",
        "Couldn't understand half of what was said, bad line",
        "Asked for a manager, was told there isn't one",
    ],
};

static CHAT: Talk = Talk {
    good: &[
        "Chat is much better than ringing up",
        "Did it all on chat while making tea",
        "{agent} typed like a human being",
        "Got a copy of the chat by email, handy",
        "Answered within {quick}",
        "{agent} was {lovely}, no copy and paste",
        "I'm deaf so chat is a lifesaver for me",
        "No bot nonsense",
        "Could do it quietly from work",
    ],
    mixed: &[
        "Chat was slow, {mins} between answers",
        "The bot at the start is pointless",
        "Had to start again when my phone locked",
        "Would like the chat to remember who I am",
        "OK once a person took over from the robot",
        "Lots of pasted answers but we got there",
        "Helpful but I was number {number_in_queue} in the queue",
        "Couldn't upload a photo of the {router}",
    ],
    bad: &[
        "Chat closed itself after {mins}",
        "Argued with a bot for {mins}",
        "{agent} pasted the same answer {times}",
        "Was disconnected and had to explain it all again to somebody else",
        "Waited <1 min for the bot and {wait} for a person",
        "Clearly talking to {family} people at once",
        "Told on chat to ring, told on the phone to use chat",
        "Number {number_in_queue} in the queue, then it just ended",
        "Is it a robot? Honest question",
    ],
};

static STORE: Talk = Talk {
    good: &[
        "Lovely shop, no pressure",
        "{agent} moved all my photos across for me",
        "So nice to deal with a person face to face",
        "In and out in {quick}",
        "{name} in the shop is a star",
        "They made a fuss of the dog as well",
        "{agent} sat down with me and went through it, café style",
        "Staff know their stuff & have time for you",
        "{agent} was {lovely} with my dad who is {age}",
        "Please keep the shop open",
    ],
    mixed: &[
        "Only one person serving, waited {mins}",
        "Helpful but had to come back on {day}",
        "Shop was packed",
        "{agent} had to ring your own helpline for me",
        "Nowhere to sit while you wait",
        "Didn't have the {thing} in stock",
        "Good staff, could do with more of them",
        "Shop couldn't see what the phone people had promised",
    ],
    bad: &[
        "Stood there {mins} while two of them chatted",
        "Sent home to ring the helpline. Why have a shop",
        "Came in {times}, each time something else missing",
        "{agent} wasn't interested",
        "Shop said one thing, phone another",
        "Drove {family} miles for a {thing} they didn't have",
        "Closed at {time} although the sign says later",
        "Wanted to talk it through, was handed a leaflet",
    ],
};

static ENGINEER_VISIT: Talk = Talk {
    good: &[
        "{agent} was {lovely}, took his shoes off at the door",
        "Tidy job, hardly a mark on the wall",
        "{agent} explained everything before drilling",
        "Arrived on time & cleaned up after himself",
        "He rang ahead, which I appreciated",
        "She had it done in under {hours}",
        "{agent} didn't leave until all {family} rooms had wifi",
        "Best engineer we've had in {years}",
        "Polite and wore overshoes without being asked",
    ],
    mixed: &[
        "Good engineer, came a bit late",
        "Job done, left some dust behind",
        "He was nice but had the wrong {router} on the van",
        "Had to come back on {day} for a part",
        "Cable is a bit of an eyesore",
        "{agent} knew his job, the booking people didn't",
        "Came at {time}, I'd been told morning",
        "Second visit did it",
    ],
    bad: &[
        "Nobody turned up and nobody rang",
        "Waited in all day, {agent} came at {time}",
        "Took a day off for this, no show",
        "Card through the door saying I was out. I was in",
        "{agent} said it needs another department and left after {mins}",
        "Left a hole in the wall and no broadband",
        "Third visit for the same fault",
        "Hadn't been told what the job was",
        "Cancelled by text at {time} on the day itself",
        "Wouldn't go up the ladder, fair enough, but nobody told me to expect that",
    ],
};

static EMAIL: Talk = Talk {
    good: &[
        "Reply came the same day",
        "Clear email, answered all my questions",
        "Nice to have it in writing",
        "{agent} had actually read what I wrote",
        "Got a named person to write back to",
        "Had an answer by {day} morning",
    ],
    mixed: &[
        "Took {days} to get an answer",
        "Answered half my email",
        "Had to send the photos {times}",
        "Polite but a bit of a standard letter",
        "Fine, rather slow",
        "Kept getting a new reference number",
    ],
    bad: &[
        "{days} for a reply and it didn't answer my question",
        "Copy and paste answer",
        "Reply was from a no-reply address, so how do I answer",
        "{agent} clearly hadn't read past the first line",
        "Told by email to ring. I wrote because I can't ring",
        "Sent {times}, no answer at all the first time",
    ],
};

static CHRISTMAS_QUEUE: Talk = Talk {
    good: &[
        "The {thing} is here in time for Christmas, you saved my bacon",
        "SIM is live and wrapped up for the tree",
        "Busy time of year and still {lovely}",
        "Ordered late and it still came in time for Christmas",
        "Present is working, one happy teenager",
        "Could tell they were run off their feet, still helpful",
    ],
    mixed: &[
        "Here before Christmas, only just",
        "I know it's busy in December but {days} for a SIM is long",
        "Came {days} late, at least before the big day",
        "Activation queue was {hours}, they did warn me",
        "Christmas rush I suppose",
        "Tried the present out before wrapping it, no signal until {day}",
        "{wait} in the queue, it's December",
    ],
    bad: &[
        "Promised for Christmas, now you say January",
        "{thing} for my grandson won't be here now, he'll get an IOU under the tree",
        "{days} to activate a Christmas present",
        "In the activation queue for {hours} and then it timed out",
        "Every year there's a Christmas, every year you're surprised",
        "Was told \"it's our busy time\". So hire more people",
        "Courier left the {thing} in the bin in December rain",
        "Delivery moved {times}, now it says after Christmas",
        "{wait} on hold to ask where my order is, no answer because of Christmas",
        "Black Friday deal, new year delivery",
    ],
};

static BACK_TO_SCHOOL: Talk = Talk {
    good: &[
        "Three SIMs for the kids, all live before the first day of term",
        "My daughter's first phone for the school bus, {agent} set up the limits with me",
        "Back to school SIM activated in {quick}",
        "The parental controls were explained really well",
        "Son starts at the big school on {day}, phone works, mum relieved",
        "Student plan up and running in halls in {quick}",
    ],
    mixed: &[
        "School SIM took {days} to go live, term had started",
        "Got there, but the activation queue in September is silly",
        "Two of the {family} SIMs worked straight away",
        "Kid's SIM fine, parental controls needed another call",
        "Everyone buys a phone for school at once, you could plan for it",
        "Took {hours} in the queue, nice person at the end of it",
    ],
    bad: &[
        "My son started school without a working phone because of your queue",
        "{days} to activate a child's SIM, first week of term gone",
        "Was told everyone's doing it this week. I know, it's September",
        "Daughter stuck at the bus stop with a dead SIM",
        "Activation page fell over on {day} night",
        "Bought {family} SIMs for the kids and not one worked by Monday",
        "Parental controls never went on, he's eleven",
        "{wait} in the activation queue with a crying year 7",
    ],
};

static APPOINTMENT_WINDOWS: Talk = Talk {
    good: &[
        "Two-hour window and he came in the first {mins}",
        "Loved the two hour slot, only took the morning off",
        "Was given {slot} and {agent} was here within it",
        "The text with the engineer's name and time was great",
        "New appointment windows are so much better than all day",
        "Could pick {slot} to fit round the school run",
        "Came bang in the slot, job done by {time}",
        "Didn't have to wait in all day for once",
        "Last time I waited from 8 till 6, this time two hours. Big improvement",
        "Live map showed me where the van was",
    ],
    mixed: &[
        "Two hour slot is good, he was {mins} over",
        "The slot was kept, the part wasn't on the van",
        "Had {slot}, came near the end of it. Fine",
        "Better than waiting all day, still needed a second visit",
        "Couldn't get a slot before {day}",
        "Good idea these windows, none free at weekends",
    ],
    bad: &[
        "Slot was {slot}. He came at {time}",
        "Two hour window my foot, took a morning off for nothing",
        "Window moved by text {times} on the day",
        "Given a slot, then told there was no engineer in {place}",
        "What's the point of a two hour slot if the job isn't finished",
    ],
};

static STORE_REFIT: Talk = Talk {
    good: &[
        "Love the new Norwich shop",
        "Shop looks so much better since the refit, and there are seats!",
        "New layout is great, served in {quick}",
        "Norwich store is much brighter & easier with my wheelchair",
        "The repair bench at the back is a really good idea",
        "First visit since you reopened, very impressed",
        "Nice to have somewhere quiet to talk about a bill",
    ],
    mixed: &[
        "Shop looks nice, still waited {mins}",
        "New look is fine, couldn't find where to queue",
        "Refit is lovely, there's less on show though",
        "Bit echoey in the new shop",
        "Good, but where have the leaflets gone",
    ],
    bad: &[
        "All that money on a refit and still two people serving",
        "New shop, same wait",
        "Couldn't hear a thing in there, music too loud since it reopened",
        "Ticket machine in the new Norwich shop was broken",
    ],
};

static CHAT_QUEUE: Talk = Talk {
    good: &[
        "Bill question went straight to someone who does bills",
        "No more being passed from chat to chat, one person sorted it",
        "Chat about my bill was so much quicker than in the summer",
        "Asked about the bill, got a bills person. At last",
        "Last time {family} people, this time one",
    ],
    mixed: &[
        "Right person first time now, still a wait of {mins}",
        "Better than before, it does ask what it's about first",
        "One queue for bills is better, the bot in front isn't",
    ],
    bad: &[
        "They say there's one queue for bills now. It's a long one",
        "Right team, no answer",
        "Still had to explain the whole bill from the start",
    ],
};

static STORM_PETRA: Talk = Talk {
    good: &[
        "Line came down in the storm and you had it back in {hours}, heroes",
        "Given the weather I think you did brilliantly",
        "Lines down all over {storm_place} and {agent} still made time",
        "Text updates during the storm were really useful",
        "Storm took the pole down on {storm_day}, all back in {short_days}",
        "Honest that it'd take {short_days} because of Petra, and it took less",
    ],
    mixed: &[
        "It's the storm, I know, but {short_days} is a long time",
        "Back on now. No updates while we were off",
        "Got through after {wait}, understandable with the storm",
        "Not your fault the tree fell, but tell us when",
        "Broadband off since {storm_day}, mobile data helped a bit",
        "{agent} couldn't say when, just that there's a queue",
        "Website said no faults in {storm_place}, whole street was off",
    ],
    bad: &[
        "No line since the storm on {storm_day} and no idea when",
        "{wait} on hold during the storm and then cut off",
        "Nobody can tell us when {storm_place} is getting reconnected",
        "Engineer date given as \"to be confirmed\", we've been off since {storm_day}",
        "My mother is {age}, alone, no phone since Petra. Not good enough",
        "Storm or no storm, a text would have cost you nothing",
        "Rang {times} since {storm_day} and got a recording",
        "Pole's lying across our drive & you closed the ticket",
        "Your status page said all working. Whole of our road was dark",
        "No broadband, no mobile, no answer. In that order",
        "Told <24 hours on {storm_day}. Nothing yet",
        "Cable is hanging over the pavement, reported {times}",
    ],
};

static AFTER_THE_STORM: Talk = Talk {
    good: &[
        "Finally back on after the storm, {agent} was {lovely}",
        "Engineer came on the day promised, after a storm like that I'm impressed",
        "{agent} checked the line again after the storm repair",
        "Compensation for the storm days was paid without asking",
    ],
    mixed: &[
        "Reconnected {long_days} after the storm, bit slow now",
        "Sorted, but {storm_place} seemed to be last on the list",
        "Storm damage fixed, the dropouts are new",
        "Took until {day}, at least they rang",
        "All back. Next time tell people the order you're working in",
    ],
    bad: &[
        "{long_days} after the storm and we're still off",
        "Everyone in {storm_place} is back on except us",
        "You said the storm backlog would clear by {day}",
        "Reconnected the wrong house",
        "Still waiting on the engineer from storm week",
        "Speed has been {slow} since the storm repair",
    ],
};

static CHARGED_TWICE: Talk = Talk {
    good: &[
        "Charged twice on Tuesday but {agent} had the refund going in {quick}",
        "Mistakes happen. {agent} was {lovely} about the double payment",
        "You took {amount} twice, rang, apologised to, refund on its way",
        "Worried about my overdraft, {agent} said send the bank charge & you'd pay it",
        "{agent} said sorry straight out and told me when the money would be back",
        "Rang in a panic about two payments, came away calm",
    ],
    mixed: &[
        "Charged twice, refund promised, waiting to see it",
        "{agent} was kind but this should never have happened",
        "Two direct debits of {amount} on the same day. Sorted, I think",
        "Apology was fine, why did I have to ring to find out",
        "They say the money's on its way, the overdraft is here now",
        "Got through after {wait}, everyone's ringing about the same thing",
        "Would have been nice to hear from you before my bank told me",
    ],
    bad: &[
        "You charged me twice!! {amount} gone twice in one day",
        "Direct debit taken twice on Tuesday and I'm now overdrawn",
        "Double payment has put me into my overdraft, who pays the {fee} fee",
        "Taken {amount} twice and told to \"wait 5 working days\" for my own money",
        "My rent bounced because of your double direct debit",
        "{wait} on hold to ask for money that's mine",
        "Charged twice & no email, no text, nothing. Found out from my bank",
        "I'm on benefits. Taking {amount} twice means no shopping this week",
        "Refund? When? Nobody can give me a date",
        "Bank says it was you, you say it's the bank",
        "Two payments of {amount}, {agent} could only see one",
        "Have cancelled the direct debit, I don't trust you with it any more",
        "Overdraft fee of {fee} and a declined card at the till, thanks Halyard",
        "How does a company take everyone's money twice and not notice",
        "Website says \"we are aware of an issue\". So am I, I'm {amount} short",
        "Double charged on the 3rd, still nothing back",
        "Was in the queue behind {number_in_queue} people all saying the same thing no doubt",
        "Took the nursery fees with it, my card was refused on {double_day}",
        "Mum is {age} and was in tears when she saw her statement",
        "Standing in Tesco with no money because you helped yourselves twice",
        "Want my {amount} back today, not in five working days",
        "Charged twice, cut off twice, fed up once and for all",
    ],
};

static WAITING_FOR_REFUND: Talk = Talk {
    good: &[
        "Refund for the double debit landed on the {refund_day}, well handled",
        "Money back on the {refund_day}, I'd expected to wait a month",
        "{agent} checked and my refund of {amount} was there already",
    ],
    mixed: &[
        "Money's back. The overdraft fee isn't yet",
        "Refund came on the {refund_day}, no email to say so",
        "Have my {amount} back, still no word of why it happened",
        "Refund's in, still no apology",
    ],
    bad: &[
        "My neighbour has her refund, I'm still {amount} down",
        "You say refunds went out on the {refund_day}. Mine didn't",
        "Still no refund and the weekend shop to do",
        "Refund came but the {fee} bank charge is mine to keep, is it",
        "Days now without my {amount}",
        "Refunded. Not a word about the card that was declined or the {fee} fee",
        "Some have had their refund, some haven't, nobody knows why",
    ],
};

static REFUND_WEEK: Talk = Talk {
    good: &[
        "Refund was in my account by the {refund_day}, quicker than I feared",
        "Got the apology letter and the £10, that's how you put things right",
        "Fair play, refunded in {short_days} and {agent} rang to say sorry",
        "{agent} sent the form for my bank charge and it was paid in {short_days}",
        "Double payment all sorted, credit of £10 was a nice touch",
        "Proper apology, signed by a person, in plain words",
        "Quick refund. Everyone makes mistakes, not everyone owns up",
        "Rang to check the refund was right and it was, to the penny",
    ],
    mixed: &[
        "Refund came quickly, letter could have come first",
        "£10 goodwill is ok, doesn't cover my {fee} overdraft fee",
        "Money back on the {refund_day}. Still a bit wary of the direct debit",
        "Apology letter has come, a week after the event",
        "All refunded but I had to ring {times} about the bank charge",
        "Credit shows on the bill, not in the app",
        "Sorted, but my bank still shows me as overdrawn that week",
        "Nice letter. Please don't do it again",
        "Got somebody else's reference in my apology letter, refund was right",
    ],
    bad: &[
        "Refund came, overdraft fee of {fee} still not paid",
        "A tenner for a bounced rent payment, is that a joke",
        "Letter says refunded. My account says otherwise",
        "Still waiting for you to pay the {fee} my bank charged",
        "Have sent the bank statement {times} now",
        "Neighbour had her refund on the {refund_day}, I'm still {amount} down",
        "The apology letter was addressed to my late husband",
        "£10 credit only comes off next month's bill. I was out {amount} that week",
        "Told the goodwill credit isn't for me because I cancelled the direct debit",
        "A standard letter two weeks before my next bill, not reassured",
    ],
};

static AFTER_THE_REFUND: Talk = Talk {
    good: &[
        "Double debit business is done with, bank charge refunded too",
        "{agent} checked my next direct debit with me, {amount}, once",
        "£10 credit is on my bill as promised",
        "You told me the exact date & amount of the next payment, good idea",
        "The text before the direct debit is very welcome",
        "Put right faster than my last supplier ever did anything",
    ],
    mixed: &[
        "Overdraft fee finally paid back",
        "Trust takes a bit longer than a refund",
        "Credit is there, the bill is harder to read because of it",
        "Next payment looks right, fingers crossed",
        "Good that you text before taking money now, shame it took this",
        "Bank charge claim took {long_days}, ok in the end",
    ],
    bad: &[
        "Still arguing about the {fee} overdraft fee",
        "No goodwill credit on my bill, was told there would be",
        "My credit score took a hit from your double debit and nobody will write to the bank",
        "Third call about the bank charge",
        "I've set up the direct debit again and it took the wrong amount",
    ],
};

/// A word or two.
pub static BRIEF: Talk = Talk {
    good: &[
        "Great",
        "Great service",
        "Excellent",
        "Very good",
        "Really helpful",
        "Brilliant, thank you",
        "Thanks!",
        "Perfect",
        "Spot on",
        "Couldn't fault it",
        "Quick & easy",
        "Happy",
        "All good",
        "Lovely people",
        "Very helpful",
        "Ta",
        "10/10",
        "Top marks",
        "First class",
        "👍",
        "Sorted",
        "Fab",
        "Very pleased",
        "No complaints",
        "Easy peasy",
        "Superb service as always",
        "Smashing",
        "Couldn't be better",
        "Keep it up",
        "Better than expected",
        "Faultless",
        "Polite and quick",
    ],
    mixed: &[
        "OK",
        "Fine",
        "Alright",
        "It was ok",
        "Not bad",
        "Fair",
        "Average",
        "Ok but slow",
        "Could be better",
        "Got there in the end",
        "So so",
        "Nothing special",
        "Adequate",
        "n/a",
        "None",
        "Bit slow",
        "Fine thanks",
        "Good but not great",
        "Room for improvement",
        "Does the job",
        "Middling",
        "Reasonable",
        "Mostly fine",
        "Ask me again next month",
    ],
    bad: &[
        "Rubbish",
        "Poor",
        "Very poor service",
        "Terrible",
        "Shocking",
        "Awful",
        "Useless",
        "Not happy",
        "Fed up",
        "Still not fixed",
        "Waste of time",
        "Appalling",
        "Never again",
        "Disgraceful",
        "No help at all",
        "Disappointed",
        "Joke",
        "Not good enough",
        "Hopeless",
        "Waste of an afternoon",
        "Very disappointing",
        "Nobody listens",
        "Dreadful",
        "Gone downhill",
    ],
};

pub static CLOSING: Talk = Talk {
    good: &[
        "Thank you",
        "Very happy",
        "Would recommend",
        "Already told my {relative} to switch",
        "Keep it up",
        "Makes a change",
        "Wish everyone was like this",
        "Give {agent} a pay rise!",
        "Thanks again",
        "Can't ask for more than that",
        "Really pleased",
        "10 out of 10 from me",
        "Much better than my last provider",
        "So a big thank you from all of us",
        "That's why we've been with you {years}",
        "Five stars",
    ],
    mixed: &[
        "Otherwise fine",
        "No complaints about the staff",
        "Room for improvement",
        "Could be worse",
        "Let's see how it goes",
        "I'll give it another {days}",
        "Middle of the road really",
        "Not the end of the world",
        "Would probably stay",
        "You're no worse than the others",
        "Would have been a 9 otherwise",
        "Please sort that out",
        "My {relative} had the same",
    ],
    bad: &[
        "Not good enough",
        "Very disappointed",
        "Looking elsewhere",
        "I'll be telling my {relative} not to bother",
        "Sort it out",
        "Expected better after {years}",
        "Please just ring me",
        "Wouldn't recommend to anyone",
        "Going to the ombudsman if it isn't sorted by {day}",
        "And nobody has said sorry",
        "I pay {amount} a month for this",
        "Never had this with my old provider",
        "Seriously thinking of leaving",
        "What a shambles",
        "At the end of my tether",
        "You used to be good",
    ],
};

static MOBILE: Talk = Talk {
    good: &[
        "Signal is good everywhere I go, even {place}",
        "Good value SIM, {amount} a month and loads of data",
        "Never had a dropped call in {years}",
        "Roaming just worked on holiday",
        "Simple plans, no silly small print",
        "Whole family of {family} on one bill",
        "Data rolls over, love that",
        "Reliable and fairly priced",
        "The app tells me what I've used & what it'll cost",
        "Cheaper than the big names with the same signal",
    ],
    mixed: &[
        "Signal is fine in town, poor in {place}",
        "Decent, a bit dear at {amount}",
        "It's a phone network, it works mostly",
        "Good price, 5G is patchy",
        "No reason to leave, no reason to shout about it",
        "Roaming charges are hard to work out",
        "Was better value {years} ago",
        "Fine but new customers get the deals",
        "Never needed help so can't say",
    ],
    bad: &[
        "No signal in {place} since {month}",
        "Price rise every spring without fail",
        "Calls drop at home, have to stand in the garden",
        "Paying {amount} for 4G that is slower than my old 3G",
        "Charged {amount} for a day's roaming",
        "Loyal customers pay more, simple as that",
        "{days} without service in {month}, not even an apology",
    ],
};

static BROADBAND: Talk = Talk {
    good: &[
        "Getting {fast} solid as a rock",
        "Never down in {years}",
        "Four of us working & gaming, no problem",
        "Good speed for {amount} a month",
        "Had one fault in {years}, fixed in {hours}",
        "The {router} reaches the shed, which is my office",
        "Engineer who fitted it was {lovely}",
        "Does what it says and the price is fair",
    ],
    mixed: &[
        "OK most days, slow about {time}",
        "Fast enough, wifi upstairs is weak",
        "Goes off every few weeks for {mins}",
        "Speed is good, price has crept up by {hike}",
        "Reliable enough, help is hard to reach",
        "Promised {fast}, get a bit more than half",
        "It's fine, I'd switch for {amount} less",
        "Would like full fibre in {place} before I retire",
    ],
    bad: &[
        "Drops out every evening about {time}",
        "Pay for {fast}, get {slow}",
        "Took {days} to fix a fault in {month}",
        "Waited in {times} for an engineer this year",
        "Price went up by {hike} mid contract",
        "The {router} needs restarting every {day}",
        "Still on copper in {place} and paying fibre prices",
        "Been promised an upgrade since {month}",
    ],
};

/// What customers say of the company as such.
pub static HALYARD: Talk = Talk {
    good: &[
        "Both on one bill and one number to ring, ideal",
        "You treat people like people",
        "With you {years}, no plans to go",
        "When something goes wrong you put it right",
        "Have recommended you to my {relative}",
        "Friendly people whenever I ring",
        "Fair company in a trade that mostly isn't",
        "Good value for the two together",
        "My {relative} switched as well",
        "Happy all round",
    ],
    mixed: &[
        "Broadband good, mobile so so",
        "Alright, like all of them",
        "You're fine until something goes wrong",
        "Two products, two logins, why",
        "Good people, clunky website",
        "I'd recommend the service, not the price rises",
        "Would be higher if you answered the phone quicker",
        "No better or worse than the last lot",
        "Bundle saves me a bit, {amount} maybe",
    ],
    bad: &[
        "Only hear from you when the price goes up",
        "Used to be good, gone downhill since {month}",
        "Too many mistakes on the bill",
        "Can never speak to the same person twice",
        "Staying until the contract is up, then I'm off",
        "You'd think having both would make me a valued customer",
        "Nobody takes ownership of anything",
        "Wouldn't wish it on my {relative}",
    ],
};

/// What staff say at any time.
pub static WORK: Talk = Talk {
    good: &[
        "Great team, we look after each other",
        "My team leader listens",
        "Feel trusted to do right by the customer",
        "Flexible about childcare, which matters to me",
        "Good training when I started",
        "You can see that things are getting better",
        "Proud of what we did for customers this {season}",
        "I'd work here again",
        "People are kind here & it shows",
        "Working from home {family} days a week suits me",
        "My ideas get used now and then",
    ],
    mixed: &[
        "Good people, slow systems",
        "Pay is average, the team isn't",
        "Decent place, too many changes at once",
        "Targets are ok, the dashboards less so",
        "Like the job, not the rota",
        "Depends which manager you have",
        "Better than a year ago, still a way to go",
        "Would help if we heard about changes before customers do",
        "Busy but fair",
        "Fine, could do with more people on Mondays",
    ],
    bad: &[
        "Handling time still counts for more than solving it",
        "Understaffed every {day}",
        "{family} systems to answer one question",
        "Customers shout at us for decisions we can't change",
        "Rota comes out too late to plan a life",
        "No one asks us before they change things",
        "Pay hasn't kept up",
        "Good people keep leaving",
        "Can't take a break when the queue is red",
        "We say sorry all day for the same {family} faults",
    ],
};

static BEFORE_THE_PEAK: Talk = Talk {
    good: &[
        "We got through the September rush together",
        "Temps for Christmas were hired early this time",
        "Peak planning feels more honest than last year",
    ],
    mixed: &[
        "Worried about the activation queue before Christmas",
        "September rush was hard, we coped",
        "Told there'd be more people for the peak, not seen them yet",
    ],
    bad: &[
        "Same activation queue every September and nobody fixes it",
        "No extra hands for Christmas again",
        "All leave cancelled for December, found out by email",
    ],
};

static NEW_ROTA: Talk = Talk {
    good: &[
        "New rota gives me every second weekend",
        "The Leeds appointment pilot is a breath of fresh air",
        "After Christmas we were actually thanked",
    ],
    mixed: &[
        "New rota is fairer, still too rigid",
        "Price rise calls in April are wearing",
        "The pilot in Leeds sounds good, when do we get it",
    ],
    bad: &[
        "New rota was forced on us",
        "April price rise, and we're the ones who get shouted at",
        "December broke people and nothing was said afterwards",
        "Overtime is expected now, not asked",
    ],
};

static IN_THE_WAY: Talk = Talk {
    good: &[
        "Two-hour windows mean I arrive to people who are pleased to see me",
        "One queue for bill chats was our idea and it happened",
        "I can see the engineer's diary now, huge difference",
        "Storm week was hard but everyone pulled together",
    ],
    mixed: &[
        "What stands in customers' way: two systems for one bill",
        "We can't see what the shop promised, the shop can't see our notes",
        "Let us waive a small charge without asking a supervisor",
        "House moves go through {family} teams and no one owns them",
        "Give us a way to ring customers back from our own number",
        "Status page needs to be right before customers ring, not after",
    ],
    bad: &[
        "The security questions keep honest customers out",
        "Customers repeat themselves because our notes don't travel",
        "Can't give a date in a storm because we don't get one either",
        "Refunds over £20 need {family} approvals, customers wait days",
        "The system logs us out in the middle of a call",
        "We know what is wrong, nobody has asked us until now",
    ],
};

pub static BRIEF_AT_WORK: Talk = Talk {
    good: &["Love my team", "Good place to work", "All good", "Happy here", "Great colleagues"],
    mixed: &["It's ok", "Fine", "A job", "Mixed feelings", "Depends on the day", "Getting better"],
    bad: &["Tired", "Not listened to", "Stressful", "Understaffed", "Looking around", "Pay"],
};

/// How a few ask for an answer. The numbers and addresses are made up: Ofcom keeps these numbers for
/// stories, RFC 2606 these domains.
pub static ANSWER_ME: [&str; 4] = [
    "Ring me on {telephone} please",
    "My number is {telephone}, after 6 is best",
    "Write to {address}, I don't do phones",
    "You can reach me at {address}",
];

pub static TELEPHONES: [&str; 5] =
    ["07700 900142", "07700 900378", "07700900951", "01632 960077", "029 2018 0463"];

static ADDRESSES: [&str; 3] =
    ["js.wright71@example.com", "the_lamberts@example.org", "owner.of.rex@example.net"];

/// What a `{slot}` may be filled with.
#[rustfmt::skip]
pub fn slot(name: &str) -> &'static [&'static str] {
    match name {
        "age" => &["71", "74", "78", "81", "83", "86", "90"],
        "amount" => &[
            "£8", "£12", "£18.50", "£19.99", "£23", "£27.40", "£31", "£34.99", "£38", "£42",
            "£45.60", "£52", "£61.20", "£68",
        ],
        "date" => &["1st", "2nd", "5th", "12th", "15th", "21st", "28th"],
        "day" | "day2" => &[
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        ],
        "days" => &[
            "two days", "3 days", "four days", "5 days", "nearly a week", "a week", "8 days",
            "ten days", "over a week", "a fortnight",
        ],
        "double_day" => &["Tuesday", "the 3rd", "the very day"],
        "family" => &["3", "three", "four", "4", "five", "two"],
        "fast" => &["150 Mbps", "300 meg", "500Mb", "67 Mbps", "900 Mbps", "80 meg"],
        "fee" => &["£5", "£8", "£12", "£15", "£25"],
        "hike" => &["£1.80", "£2", "£2.50", "£3", "£3.75", "£4", "£4.20", "£6", "£7.50"],
        "hours" => &["two hours", "3 hours", "four hrs", "half a day", "a whole day", "an hour"],
        "lovely" => &[
            "lovely", "brilliant", "very patient", "really helpful", "so kind", "excellent",
            "fantastic", "ever so helpful", "first class", "great", "very good", "a star", "superb",
            "really clear", "polite and quick", "spot on",
        ],
        "mins" => &["ten minutes", "15 mins", "20 minutes", "twenty minutes", "25 mins", "35 min"],
        "month" => &["January", "February", "March", "April", "May", "June", "July", "August"],
        "months" => &["12 months", "18 months", "24 months", "two years"],
        "name" => &["Megan", "Imran", "Jodie", "Rhys", "Shona"],
        "number_in_queue" => &["11", "14", "23", "37", "42", "58", "76"],
        "place" => &[
            "Headingley", "Otley", "Penarth", "Barry", "Paisley", "Govan", "Lisburn", "Bangor",
            "Wymondham", "Cromer", "our village", "Morley", "Caerphilly", "Larne", "Dereham",
        ],
        "plan" => &[
            "the unlimited SIM", "the family plan", "the basic plan", "fibre 150", "fibre 500",
            "a SIM-only deal", "the bundle", "the 20GB plan",
        ],
        "quick" => &[
            "five minutes", "ten minutes", "under ten mins", "no time", "one go", "a few minutes",
            "8 minutes", "less than quarter of an hour", "two ticks",
        ],
        "refund_day" => &["5th", "6th"],
        "relative" => &[
            "sister", "brother", "mum", "neighbour", "neighbours", "daughter", "son", "friends",
            "mates at work", "in-laws", "father in law",
        ],
        "router" => &["router", "hub", "box", "wifi box"],
        "season" => &["year", "quarter", "summer", "month"],
        "slot" => &["8 to 10", "10-12", "12 till 2", "2 to 4", "4-6"],
        "slow" => &["2 Mbps", "<1 Mbps", "4 meg", "about 3Mb", "less than 5 meg", "<10 meg"],
        "storm_day" => &["Wednesday", "the 14th", "Wednesday the 14th", "the day it hit"],
        "storm_place" => &[
            "Govan", "Paisley", "the Gorbals", "Partick", "Lisburn", "Bangor", "east Belfast",
            "Newtownabbey", "Clydebank",
        ],
        "thing" => &[
            "handset", "phone", "tablet", "SIM", "smart watch", "router", "phone case",
            "wifi booster", "new phone",
        ],
        "time" => &["7pm", "8 o'clock", "half 5", "4.30", "6pm", "9 at night", "20 past 6"],
        "times" => &["twice", "three times", "3 times", "four times", "5 times", "6 times"],
        "wait" => &[
            "25 minutes", "half an hour", "40 mins", "45 minutes", "50 min", "nearly an hour",
            "over an hour", "an hour and ten", "1hr 20", "55 minutes",
        ],
        "telephone" => &TELEPHONES,
        "address" => &ADDRESSES,
        "short_days" => &["a day", "two days", "48 hours", "a day and a half", "2 days"],
        "long_days" => &["5 days", "six days", "a week", "a whole week"],
        "years" => &["3 years", "four years", "6 yrs", "eight years", "ten years", "12 years"],
        _ => unreachable!("a sentence has a slot `{{{name}}}` that nothing fills"),
    }
}

/// How words come out in a hurry.
pub static MISSPELT: [(&str, &str); 26] = [
    ("really", "realy"),
    ("engineer", "enginer"),
    ("their", "there"),
    ("apology", "appology"),
    ("payment", "payement"),
    ("account", "acount"),
    ("until", "untill"),
    ("doesn't", "dosn't"),
    ("didn't", "didnt"),
    ("can't", "cant"),
    ("couldn't", "couldnt"),
    ("you're", "your"),
    ("it's", "its"),
    ("arrived", "arived"),
    ("address", "adress"),
    ("working", "workign"),
    ("nobody", "no body"),
    ("straight", "strait"),
    ("waiting", "wating"),
    ("charged", "chraged"),
    ("refund", "refudn"),
    ("brilliant", "briliant"),
    ("polite", "pollite"),
    ("because", "becuase"),
    ("the ", "teh "),
    ("and ", "adn "),
];
