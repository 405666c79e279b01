package app.klatch.names;

import java.util.List;
import java.util.Set;

/// The words that give a name its structure. All folded and without points.
final class NameLexicon {

    static final Set<String> TITLES = set("""
            mr mrs ms miss mx dr doctor prof professor rev reverend hon honorable honourable rt right most very sir
            dame lord lady king queen prince princess duke duchess baron baroness earl count countess marquess
            viscount captain capt cpt col colonel maj major lt ltc ltg lieut lieutenant gen general adm admiral cmdr
            commander cdr sgt sergeant ssgt msgt cpl corporal pvt private pfc brigadier brig marshal ensign warrant
            officer judge justice magistrate mag chief president vice secretary state senator sen representative rep
            congressman congresswoman councilman councilwoman councillor gov governor mayor alderman ambassador
            chancellor minister prime excellency majesty highness honour honor grace holiness eminence his her their
            your pope cardinal bishop archbishop father fr brother br sister mother pastor rabbi imam sheikh sheik
            shaikh deacon elder vicar canon monsignor msgr dean provost rector herr frau fraulein don dona senor
            senora senorita sra srta monsieur mme madame mlle mademoiselle signor signora sig us federal district
            attorney detective inspector constable sheriff deputy superintendent dott dipl-ing ing engr atty adv
            coach maestro swami aunt auntie uncle cousin master mstr associate assistant lead senior junior chairman
            airman seaman nurse sultan emir hajji haji mullah ayatollah guru sri shri smt tun datuk dato dato' puan
            encik ustadh freiherr graf commodore comte sergeant-major air vice-admiral rear wing flight squadron
            leader acting solicitor comptroller asst assoc supreme united states maid 1st 2nd pastor-emeritus envoy
            elder dr-ing mag bailiff""");

    /// Titles said with the given name: "Sir Ian" has no family name.
    static final Set<String> GIVEN_NAME_TITLES = set("""
            sir dame sister brother br king queen prince princess pope mother aunt auntie uncle cousin sheikh sheik
            shaikh father fr sri don dona swami guru""");

    /// Titles that are usual given names; with just one more word they are the name: Dean Martin, Grace Kim.
    static final Set<String> ALSO_GIVEN = set("""
            dean grace earl duke prince major judge master rex king count baron justice queen marshal guru don sri""");

    static final Set<String> PARTICLES = set("""
            van von vom zu zur zum der den de del dela dello della dell' di da do das dos du des degli dei la le las
            los el al ab abu bin ibn bint st ste saint san santa santo mac mc ter ten te op 't af av auf vander
            vonder delle lo af d' ap e' ould bar vere dal dalla""");

    /// First halves of Arabic given names.
    static final Set<String> BOUND = set("abdul abdel abdal abd abu umm");

    static final Set<String> CONJUNCTIONS = set("and & y e et und of the i");

    /// Suffixes that are plain words; "jr", generations and professions.
    static final Set<String> GENERATIONS = set("jr sr jnr snr junior senior ii iii iv v vi vii viii ix 2nd 3rd 4th");

    static final Set<String> CREDENTIALS = set("""
            esq esquire phd md dds dmd jd llm llb mba cpa cfa cfp clu lutc chfc pmp rn lpn aprn np pac lcsw lmft lpc
            bsc msc mphil mdsc dsc edd psyd dvm rph frcs frs frsa qc kc mp mep obe mbe cbe kbe gbe usa usn usmc usaf
            ret trustee cissp ccna cams cfe cva crt abv cff shrm sphr phr csm meng beng msw mph mpa mfa mlis msed
            mscpd bcom bba bds mbbs acca fca aca fcca dphil dba macc mtax rd rdn pt dpt ot otr otrl otr/l faia aia
            leed ap gri crs abr mai sra cpcu chp cms cma cia cisa cism dc od dpm pharmd bs ms ma ba do pe pa ra ccim
            ifa kt vc gc dso dfc dsc mc om pc kbs bvsc mrcp frcp frcpc facs faan asla pls eit cne cpm cpp csp cts dtm
            envsp sp env ret'd retd mscs ceng mice mrics frics cert ed msced mced cpa/abv/cff emeritus executor
            executrix llp eso pi facp ccp cpc cpo crna cnm cnp fnp dnp ccc-slp slp""");

    /// Credentials that are family or given names as well: only in capitals, and never as the only family name.
    static final Set<String> ALSO_NAMES = set("ma ba do pe pa ra ms ed sp ap ret pt om mai sra mice eso pi v cert vi i kt om do");

    private NameLexicon() {}

    private static Set<String> set(String words) {
        return Set.copyOf(new java.util.HashSet<>(List.of(words.strip().split("\\s+", -1))));
    }
}
