package app.klatch.capture;

import java.util.Set;

/// Small words of English that tell where a name, a company or a place ends. All folded.
final class Words {

    /// Words that lead on to something else and never belong to a name or a company.
    static final Set<String> LEADS_ON = set("""
            at from with by via for to in on about into onto who whom whose which that he she they we i him her his
            hers them their our your my me us it its this these those but or if so because while when where what how
            why than then also just again still maybe re regarding today yesterday tomorrow tonight every""");

    /// Words that never belong to a name, however they are written.
    static final Set<String> GLUE = union(LEADS_ON, set("""
            is was are were be been am has had have works worked working runs owns likes loves enjoys wants needs
            knows says said told asked talked met called emailed e-mailed texted messaged phoned introduced referred
            recommended as looking interested moved moves lives i'd i'm i'll i've she's he's keep helped promised
            pitched gave got now"""));

    /// Words before a name, a company or a place that belong to none of them.
    static final Set<String> DETERMINERS = set("the a an our my his her their your this that these those some");

    /// Small words inside names: van den Berg, de la Cruz, bin Salman.
    static final Set<String> PARTICLES = set("""
            van von vom zu zur zum der den de del della di da das do dos du des la le las los el al bin ibn ben bint
            abu abd ter ten te op y e af av st st. saint mac mc o ap zum auf""");

    /// Small words inside the names of companies and places: Bank of Scotland, House and Garden.
    static final Set<String> INSIDE = set("""
            of the and de der des du del della dei degli la le los las el di da do dos das y e und et for van von zum
            zur im am & +""");

    /// Ordinary lower-case words that are no part of a name or company written without capitals.
    static final Set<String> PLAIN = set("""
            the a an and not no yes through around without within under above near between behind beside against
            across among very really great good nice lovely new old big small first next last please pls thanks thank
            hello hi hey dear ok okay call email e-mail mail send text ask meet remind follow ping write share book
            buy get bring check lunch coffee dinner breakfast drinks drink beer tea party meeting chat talk
            conversation note notes todo do does did done can could will would shall should must may might there here
            up down over off out some any all more most much many few both before after since until during between
            home work school church gym town college university office lunch event conference airport station street
            someone somebody people person friend friends colleague neighbour neighbor wife husband kids kid son
            daughter mother father brother sister boss team company product price pricing quote deck contract
            proposal invoice offer demo project business card cards number phone twins baby dog cat boat house car
            moving going coming getting being having making starting started sells sold selling hiring hired bought
            buying plays played studied studies teaches taught thinks thought feels seems seemed remember post posted published broadcast
            visited announced shared commented liked mentioned discussed sent wrote asked replied heard quoted
            presented invited answered finished signed saw birthday left voicemail need plan try want hope believe
            don't doesn't didn't isn't wasn't can't won't i'm i'll i've i'd we're we'll it's that's he's she's she'll
            he'll they're let's one two three four five ten monday tuesday wednesday thursday friday saturday sunday""");

    /// Words that begin a sentence about somebody: "Call Omar", "Great chat with Dana". No part of the name behind
    /// them.
    static final Set<String> ACTIONS = set("""
            call email e-mail text message send ask meet remind follow ping write phone ring invite thank visit book
            schedule tell give bring introduce check contact lunch coffee dinner breakfast brunch drinks zoom meeting
            great good nice lovely new had talked spoke note todo waiting chat catch chatted need must should please
            dear hello hi hey very today yesterday tomorrow saw ran bumped just finally with and re regarding fwd buy
            pay get see discuss reply owe owes""");

    /// Words that close a letter above a signature.
    static final Set<String> CLOSINGS = set("best kind warm regards cheers sincerely thanks yours cordially warmly respectfully many sent");

    /// Heads of occasions: words that may end a place's name written in lower case ("@tech meetup").
    static final Set<String> OCCASIONS = set("""
            breakfast brunch lunch luncheon dinner supper drinks mixer meetup meet-up meeting conference summit
            congress expo fair convention forum seminar webinar workshop training course class event gala reception
            party club chapter group network networking after-hours afterhours hour hours happy gathering festival
            market week night evening morning day days round table roundtable roundtables circle salon barbecue bbq
            picnic wedding reunion society association chamber rotary toastmasters bni hackathon bootcamp open house
            launch talk talks congress show mondays tuesdays wednesdays thursdays fridays saturdays sundays community
            hub space library gym church school""");

    /// Legal forms at the end of a company's name, also in lower case.
    static final Set<String> FORMS = set("""
            inc inc. ltd ltd. llc llp plc gmbh ohg s.a. sas sarl srl s.p.a. b.v. n.v. oyj corp corp. pty k.k. limited
            incorporated corporation""");

    /// Legal forms in capitals only, for in lower case they are ordinary words.
    static final Set<String> SHORT_FORMS = set("ag kg ug se sa spa bv nv ab as oy aps co co. lp kk group company partners");

    private Words() {}

    private static Set<String> union(Set<String> some, Set<String> more) {
        var all = new java.util.HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }

    static Set<String> set(String words) {
        return Set.copyOf(java.util.List.of(words.strip().split("\\s+", -1)));
    }
}
