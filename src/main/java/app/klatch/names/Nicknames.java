package app.klatch.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Common short forms of given names: Bob and Rob are Robert. Folded words in and out.
public final class Nicknames {

    private static final String TABLE = """
            abraham abe bram|albert al bert bertie|alexander alex alec sandy sasha xander lex|alexandra alex sandra sasha lexi
            alfred al alf fred alfie|alison ali allie|amanda mandy|andrea andie|andrew andy drew|angela angie|anthony tony ant
            antonio tony toni|arthur art artie|barbara barb babs barbie|benjamin ben benny benji|bernard bernie|bradley brad
            caroline carrie carol|catherine cathy cate kate katie kitty|katherine kathy kate katie kitty kat|charles charlie chuck chas
            charlotte charlie lottie|christina chris tina chrissy|christine chris tina chrissy|christopher chris kit topher
            clifford cliff|cynthia cindy|daniel dan danny|david dave davey|deborah deb debbie debra|dennis denny|donald don donny
            dorothy dot dottie|douglas doug|edward ed eddie ted teddy ned|edwin ed eddie|eleanor ellie nell nora|eugene gene
            elizabeth liz lizzie beth betty betsy eliza lisa libby|emily em emmy|eugenia genie|evelyn evie|florence flo|frances fran
            francis frank fran|francisco paco pancho|frederick fred freddie|gabriel gabe|gabrielle gabby|geoffrey geoff jeff
            george georgie|gerald gerry jerry|gregory greg|guillermo memo|harold hal harry|henry hank harry hal|herbert herb
            ignacio nacho|isabella bella izzy isabel|jacob jake|jacqueline jackie|james jim jimmy jamie|janet jan|jason jay
            jeffrey jeff|jennifer jen jenny jenn|jeremy jerry jem|jessica jess jessie|joanna jo|joanne jo|john johnny jack jon
            jonathan jon johnny|jose pepe|joseph joe joey|josephine jo josie|joshua josh|judith judy|julian jules|juliana jules
            kenneth ken kenny|kimberly kim|kristin kris|larry lawrence|lawrence larry lars|leonard len leo lenny|leslie les
            lillian lily|louis lou louie|louise lou|lucille lucy|madeleine maddie|margaret maggie meg peggy marge margie greta rita
            maria mia mary|marianne mary|martha marty|martin marty|matthew matt matty|maximilian max|melissa mel missy
            michael mike mick mickey micky mikey|michelle shelly|miriam mimi|mitchell mitch|mohammed mo mohamed muhammad
            nancy nan|natalie nat|natasha tasha|nathan nate nat|nathaniel nate nat|nicholas nick nicky nico|nicole nicky nikki
            oliver ollie|pamela pam|patricia pat patty tricia trish|patrick pat paddy rick|peter pete|philip phil pip|phillip phil
            rachel rach|randall randy|raymond ray|rebecca becky becca bec|reginald reg reggie|richard rich rick ricky dick richie
            robert bob bobby rob robbie bert|roberta bobbie|roderick rod|rodney rod|roger rodge|ronald ron ronnie|rosemary rose rosie
            russell russ|samantha sam sammy|samuel sam sammy|sandra sandy|sarah sally sadie|sebastian seb bastian|sharon shari
            solomon sol|stanley stan|stephanie steph|stephen steve stevie|steven steve stevie|stuart stu|susan sue susie suzy
            suzanne sue susie|sylvia syl|terence terry|teresa terry tess|theodore ted teddy theo|theresa terry tess|thomas tom tommy
            timothy tim timmy|tobias toby|ursula ursel|valerie val|veronica ronnie vera|victor vic|victoria vicky vicki tori
            vincent vince vinnie|virginia ginny|walter walt wally|wilhelm willi|william bill billy will willy liam|winifred winnie
            yolanda yoli|zachary zach zack""";

    private static final Map<String, List<String>> FORMAL = formal();

    private Nicknames() {}

    private static Map<String, List<String>> formal() {
        Map<String, List<String>> formal = new HashMap<>();
        for (String row : TABLE.split("[|\n]", -1)) {
            String[] names = row.strip().split(" ", -1);
            for (String name : names) {
                formal.computeIfAbsent(name, some -> new ArrayList<>()).add(names[0]);
            }
        }
        formal.replaceAll((name, list) -> List.copyOf(list));
        return Map.copyOf(formal);
    }

    /// The full forms a folded given name may stand for, itself when it is none or no short form.
    public static List<String> formalOf(String given) {
        return FORMAL.getOrDefault(given, List.of(given));
    }

    /// Whether the table knows this folded word as somebody's given name.
    public static boolean isGivenName(String word) {
        return FORMAL.containsKey(word);
    }

}
