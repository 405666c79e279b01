package app.klatch.capture;

import java.util.Set;

/// Small words of English that tell where a name, a company or a place ends. All folded.
final class Words {

    /// Words that never belong to a name or a company, however they are written.
    static final Set<String> GLUE = set("""
            at from with via by for to in on about into onto who whom whose which that is was are were be been am has had have
            he she they we i him her his hers them their our your my me us it its this these those
            works worked working runs owns likes loves enjoys wants needs knows says said told asked talked met called
            emailed e-mailed texted messaged phoned introduced referred recommended knows looking interested moved moves lives
            but or if so as because while when where what how why than then also just again still maybe re regarding
            today yesterday tomorrow tonight every keep helped promised pitched gave got w/ w""");

    /// Words before a name, a company or a place that belong to none of them.
    static final Set<String> DETERMINERS = set("the a an our my his her their your this that these those some");

    /// Small words inside names: van den Berg, de la Cruz, bin Salman.
    static final Set<String> PARTICLES = set("""
            van von vom zu zur zum der den de del della di da das do dos du des la le las los el al bin ibn ben bint abu abd
            ter ten te op y e af av st st. saint mac mc o ap zum auf""");

    /// Small words inside the names of companies and places: Bank of Scotland, House and Garden.
    static final Set<String> INSIDE = set("of the and de der des du la le di do da y und et for & +");

    /// Ordinary lower-case words that are no part of a name or company written without capitals.
    static final Set<String> PLAIN = set("""
            the a an and not no yes very really great good nice lovely new old big small first next last please pls thanks
            thank hello hi hey dear ok okay call email e-mail mail send text ask meet remind follow ping write share book
            buy get bring check lunch coffee dinner breakfast drinks drink beer tea party meeting chat talk conversation
            note notes todo do does did done can could will would shall should must may might there here up down over off out
            some any all more most much many few both before after since until during between home work school church gym town
            college university office lunch event conference airport station street someone somebody people person friend
            friends colleague neighbour neighbor wife husband kids kid son daughter mother father brother sister boss team
            company product price pricing quote deck contract proposal invoice offer demo project business card cards number
            phone twins baby dog cat boat house car moving going coming getting being having making starting started sells
            sold selling hiring hired bought buying plays played studied studies teaches taught thinks thought feels seems
            seemed remember don't doesn't didn't isn't wasn't can't won't i'm i'll i've i'd we're we'll it's that's he's she's
            she'll he'll they're let's one two three four five ten monday tuesday wednesday thursday friday saturday sunday""");

    /// Heads of occasions: words that may end a place's name written in lower case ("@tech meetup").
    static final Set<String> OCCASIONS = set("""
            breakfast brunch lunch luncheon dinner supper drinks mixer meetup meet-up meeting conference summit congress expo
            fair convention forum seminar webinar workshop training course class event gala reception party club chapter
            group network networking after-hours afterhours hour hours happy gathering festival market week night evening
            morning day days round table roundtable roundtables circle salon barbecue bbq picnic wedding reunion society
            association chamber rotary toastmasters bni hackathon bootcamp open house launch talk talks congress show
            mondays tuesdays wednesdays thursdays fridays saturdays sundays community hub space library gym church school""");

    /// Forms of a company's name.
    static final Set<String> FORMS = set("""
            inc inc. ltd ltd. llc llp lp plc gmbh ag kg ohg ug se sa s.a. sas sarl srl spa s.p.a. bv b.v. nv ab as oy aps a/s
            co co. corp corp. corporation company group holding holdings partners associates bros bros. pty kk k.k. limited
            solutions consulting technologies systems labs studio studios agency bank insurance realty properties energy""");

    private Words() {}

    static Set<String> set(String words) {
        return Set.copyOf(java.util.List.of(words.strip().split("\\s+", -1)));
    }
}
