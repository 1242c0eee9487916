package io.amends.tickets.ticket.domain;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.MULTILINE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.util.regex.Pattern;

/** What the {@link VerdictReader} knows of Dutch and English. Read in the order of this file: what one takes, no other sees. */
final class VerdictWords {

    private static final int FLAGS = CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS | MULTILINE;

    private static final String IT = "(?:it|that|this|everything|all|het|dat|dit|alles|'t|’t|hij|ie)";
    private static final String GOODS = "(?:(?:new|nieuwe) )?(?:refund|money|parcel|package|voucher|router|order|geld|bedrag|pakket(?:je)?|bon|vergoeding"
            + "|terugbetaling|bestelling)";
    private static final String SOLVED = "solve?d|fixed|sorted|resolved|unlocked(?: again)?|repaired|restored|hersteld|gerepareerd|verholpen|opgelost|gelukt|gefi(?:xt|kst)|geregeld"
            + "|(?:" + IT + " )?wor(?:k[sx]|king?|x)(?: (?:fine|perfectly|great|well|now|again|like a charm))*"
            + "|(?:" + IT + " )?werkt(?: (?:alles|het|nu|weer|gewoon|prima|perfect|goed|naar behoren))*"
            + "|doet (?:het|'t|’t|ut)(?: (?:nu|weer|gewoon|prima|perfect|goed))*"
            + "|(?:up and running|back (?:to normal|on|up|online)|(?:is|it['’]?s|internet|wifi|line|connection) back)(?: (?:again|now|on|up|online))*"
            + "|all(?: is)? good|did the trick|(?:the |my |het |m(?:ij)?n )?(?:problem|issue|probleem)(?: is| has been)? (?:solved|fixed|resolved|opgelost|verholpen)"
            + "|(?:everything|all)(?: is|['’]s)(?: now)? (?:fine|ok|okay|good|well)"
            + "|can(?: now)? log ?in (?:again|now)|kan(?: nu)? weer (?:inloggen|bellen|internetten)"
            + "|(?:got|received) (?:the|my) " + GOODS + "(?: back)?|(?:have|heb) (?:the|my|de|het|m(?:ij)?n) " + GOODS
            + " (?:back|terug|ontvangen|binnen)"
            + "|" + GOODS + "(?: is| has)? (?:received|arrived|came through|ontvangen|binnen|aangekomen|gestort)"
            + "|" + GOODS + " (?:is on my account|staat op m(?:ij)?n rekening)"
            + "|(?:weer|helemaal|alles)(?: (?:is|weer|nu))* (?:online|in orde|ok|oké|oke|prima|terug)|(?:(?:alles|het|dat) is )?in orde gekomen|(?:alles|het|dat) is in orde"
            + "|(?:alles (?:is(?: weer)?|weer)|weer) goed"
            + "|is (?:er|dr) weer";
    private static final String CONTENT = "happy|glad|satisfied|blij|tevreden";
    private static final String GLAD = "great|super|perfect|awesome|amazing|lovely|brilliant|wonderful|excellent|top|toppers"
            + "|geweldig|klasse|heerlijk|joepie|hoera|yay|complimenten";
    private static final String MILD = "mooi|fijn|prima|keurig|netjes|in orde|helemaal goed(?: zo)?|nice";
    private static final String FOR_HELP = "for(?: \\w+){0,3} (?:help|support|service|patience)"
            + "|for (?:helping|checking in|asking|following up)(?: me| us)?"
            + "|voor(?: \\w+){0,3} (?:hulp|moeite|service)|voor het (?:meedenken|helpen)";
    private static final String NEVER = "not|never|nothing|none(?: of (?:it|them|this))?|cannot|niet|nie|nooit|geen|niks|niets|noch|neither|nor|[a-z]+n['’]t"
            + "|(?:do|does|did|is|are|was|were|have|has|had|wo|ca|could|would|should)nt";

    /** What a mail program quotes of our own words is nobody's verdict. */
    static final Pattern QUOTED_MAIL = Pattern.compile("^\\s*>.*$|^(?:on|op) .{5,80}(?:wrote|schreef).{0,60}:\\s*$", FLAGS);
    static final Pattern MENTION = Pattern.compile("@\\w+", FLAGS);
    static final Pattern QUOTE = Pattern.compile(
            "[\"“„«][^\"“”„»]+[\"”“»]|(?<!\\w)['‘][^'‘’]{3,}['’](?!\\w)", FLAGS);
    static final Pattern GREETING = Pattern.compile(
            "^\\s*(?:hi|hey|hello|dear|good (?:morning|afternoon|evening)|dag|hoi|hallo|beste|goede?(?:morgen|middag|n?avond))(?!\\w)",
            FLAGS);
    /** With the name under it, which is nobody's business here. */
    static final Pattern GOODBYE = Pattern.compile(
            "(?<!\\w)(?:(?:kind |best |warm )?regards|(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|gr)(?!\\w)[\\s,]*"
                    + "(?:(?-i:\\p{Lu}\\p{L}+)[ .!]*){0,2}$|(?:have a (?:nice|good)|(?:nog een )?(?:fijne|prettige)) (?:day|evening|weekend|dag|avond)"
                    + "(?: nog| verder)?(?!\\w)",
            FLAGS);

    static final Pattern PLAINLY_WELL = words(
            "(?:niks|niets|nothing) (?:te klagen|to complain about)|100 ?%(?= )|(?:werkt|loopt)(?: weer)? als een (?:zonnetje|trein|tierelier)"
                    + "|(?:no|geen)(?: \\w+)? (?:problems|issues|complaints|problemen|storing(?:en)?|klachten)(?: (?:any ?more|meer))?"
                    + "|no more trouble|(?:no|geen) (?:problem|trouble|probleem) (?:any ?more|meer)"
                    + "|(?:niks|niets)(?: meer)? aan de hand|nergens(?: geen)? last(?: meer)? van|nothing wrong any ?more"
                    + "|not (?:broken|down|slow) any ?more|niet meer (?:kapot|stuk|traag)");
    static final Pattern ANSWERED_NO = words(
            "(?:" + SOLVED + "|" + CONTENT + ")\\s*\\?+\\s*(?:no|nope|nee|neen|niet|ammehoela)(?: dus)?");
    static final Pattern NOT_GLAD = words(
            "(?:" + NEVER + "|no|no way|stop(?:s|ped)|quit|far from|anything but|verre van|allesbehalve)"
                    + "(?: [\\w'’]+){0,5}? (?:" + SOLVED + "|" + CONTENT + "|" + GLAD + ")"
                    + "|zeker niet|certainly not|(?:werkt?|doet?|klopt)(?: [\\w'’]+){0,4}? (?:niet|nie|nooit|niks|geen|niets)"
                    + "|(?:thanks|thank you|bedankt|dank je) (?:for nothing|voor n(?:iets|iks)(?: hoor)?)");

    static final Pattern QUESTION = Pattern.compile("\\?|" + words("(?:doe|bel|kom|zeg|vraag|stuur) maar"
            + "|(?<!\\w )(?:is|are|does|do|did|has|can|could|will|werkt|ben|bent|zijn|heb|hebben|heeft|kan|kun|kunnen|when|what|why|who|how|wat|wie"
            + "|waar|waarom|hoe|hoezo|wanneer|welke?) (?:it|that|this|all|everything|you|i|we|het|dat|dit|alles|je|jij|jullie|u|ik)"
            + "(?: (?:" + SOLVED + "|nu|now|weer|again))*|when|wanneer").pattern(), FLAGS);
    static final Pattern SARCASM = words(
            "(?:mooi|fijn|leuk|lekker|top|prima|knap|geweldig|nou mooi|great|nice)(?: is dat| zo| dan| hoor)"
                    + "|oh (?:great|lovely|super|fijn|mooi)|ja,? ja|jaja+|ja,? (?:vast|hoor vast|dat zal wel)|(?:het )?zal wel|yeah,? (?:right|sure|yeah)"
                    + "|sure it is|tuurlijk|if you say so|als jij het zegt|well done|(?:nice|good|great) job"
                    + "|(?:blij|happy|glad) (?:voor|for) (?:jullie|je|jou|u|you)|^\\W*(?:happy now|nu (?:blij|tevreden))");
    /** Not yet known; the no in it is no verdict. */
    static final Pattern LATER = words(
            "(?:not|niet) (?:at |in )?(?:home|thuis)|(?:i )?(?:do not|don['’]?t) know|dunno|(?:no|geen) (?:idea|idee)"
                    + "|not sure|(?:ik )?weet (?:ik )?(?:het )?(?:nog )?niet(?: zeker)?"
                    + "|(?:will|['’]ll|going to) (?:test|check|try|look)(?: later)?|(?:kijk|test|probeer) (?:straks|morgen|vanavond|later)");
    static final Pattern HEDGED = words(
            "so[ -]so|(?:of|dat) (?:het|alles|hij|dit)|whether|everything that|alles wat|fixed (?:line|price|rate)|zo ?zo|working on|(?:i['’]?m|i am|we['’]?re|we are|you are|he is|she is) working"
                    + "|(?:i|we)(?: have| had)? (?:fixed|solved|sorted|resolved)"
                    + "|(?:works?|working|werkt)(?: \\w+){0,2} (?:for|with|bij|voor) (?:me|you|them|jullie|je|jou|hen|hun|u)|(?:for|until) now|so far|for the moment|tot nu toe|voorlopig|part(?:ly|ially|ial)|deels|gedeeltelijk"
                    + "|half|almost|bijna|een beetje|a bit|(?:i )?(?:think|guess|hope|wish)(?: so)?|hopefully|hopelijk|maybe|perhaps|misschien|probably"
                    + "|looks? like|seems?|lijkt|denk|geloof|hoop|zou(?:den)?|would|should|might|could|if|as soon as|once|als|zodra|wanneer|werkte|worked"
                    + "|(?:was|were|waren) (?:even |only |al )?(?:" + SOLVED + ")|was het maar|better|beter"
                    + "|(?:says?|said|zegt|zei|zeggen|according|volgens)");

    static final Pattern FOR = Pattern.compile(words(SOLVED + "|" + CONTENT).pattern() + "|👍|👌|💯|✅", FLAGS);
    static final Pattern YES = words(
            "ye+s+|yess+|yep|yeah|yup|ja+(?: hoor)?|jawel|jazeker|zeker(?: weten)?|klopt|correct|indeed|inderdaad");
    static final Pattern CHEERED = words(GLAD);
    /** As easily said of the message as of the outcome. */
    static final Pattern MILDLY_CHEERED = words(MILD);
    static final Pattern THANKS = Pattern
            .compile(words("(?:(?:super|heel erg|hartstikke|ontzettend|hartelijk|alvast|many|a million|so much) )*"
                    + "(?:thanks|thank you|thank u|thx|tnx|thnx|thanx|ty|cheers|bedankt|bedank|merci|dank ?(?:je|u)?(?: ?(?:wel|vriendelijk))?"
                    + "|appreciate it|appreciated)(?: a (?:lot|million)| (?:so|very) much| hè| he)?").pattern() + "|🙏", FLAGS);
    static final Pattern AGAINST = Pattern
            .compile(words("not|never|no|nothing|none|nope|cannot|niet|nie|nooit|geen|niets|niks|nada|nee|neen"
                    + "|[a-z]+n['’]t|(?:do|does|did|is|are|was|were|have|has|had|wo|ca|could|would)nt"
                    + "|still|but|however|although|though|yet|broken|down|dead|offline|stopped|drop(?:s|ped|ping)?|fail(?:s|ed|ing)?|worse|useless|joke|unsolved|unresolved|unhappy|dissatisfied|ontevreden|onopgelost"
                    + "|waiting|wrong|slow|unfortunately|ridiculous|unacceptable|except|same|without|only"
                    + "|nog steeds|nog altijd|maar|echter|helaas|kapot|stuk|erger|slecht(?:er)?|alweer|wacht(?:en)?|traag|storing"
                    + "|belachelijk|schandalig|waardeloos|behalve|alleen|zelfde|hetzelfde|zonder|(?:ligt|valt)(?: \\w+){0,4}? (?:uit|plat|weg)|te weinig")
                    .pattern() + "|👎|😡|🤬|😠|😤|🙄|💩|😒|😞|😢|😭|🤦", FLAGS);

    /** Trouble beside other words; a question is only asked with them. */
    static final Pattern MILDLY_AGAINST = words("again|weer|opnieuw");

    /** Change nothing beside a clear word. */
    static final Pattern HARMLESS = Pattern.compile(words(
            "since this morning|this morning|i['’]?m|i|we|you|me|it['’]?s|it|that|this|is|are|has been|a|the|all|everything(?:['’]s)?|now|finally|so|very|really|much|lot|many"
                    + "|" + FOR_HELP
                    + "|completely|fully|and|for|of|to|with|your|my|our|us|helped|service|support|quick|quickly|fast|here"
                    + "|since|today|customer|klant|hij|ie|internet|wifi|line|connection|phone|tv|account|fine|good|well|how you handled|got it"
                    + "|ik|wij|je|jij|jullie|u|uw|mij|mee|het|dat|dit|de|een|ben|zijn|is|tis|'t|’t|t|alles|nu|eindelijk|helemaal|volledig"
                    + "|allemaal|heel|erg|hartelijk|hartstikke|zo|en|door jullie|bij (?:mij|ons)|voor|van|met|mijn|m(?:ij)?n|ons|onze|er|geholpen|snel(?:le)?|goed"
                    + "|goede|verbinding|lijn|telefoon|ook|vandaag|overal|oké|oke|ok|goedemorgen|goedenavond")
            .pattern() + "|😊|😀|🙂|😃|😁|🎉|🥳|😍|❤|💪|🤗|☺", FLAGS);
    /** The few words that change nothing beside a bare yes or a cheer. */
    static final Pattern BESIDE_YES = Pattern.compile(words(
            "that was (?:quick|fast)|dat was snel|" + FOR_HELP
                    + "|it|that|is|does|has|it['’]?s|very|now|finally|completely|all|everything|and quickly|en snel(?: ook)?|het|dat|alles|nu|eindelijk"
                    + "|helemaal|heel|hoor|oké|oke|ok")
            .pattern() + "|😊|😀|🙂|😃|😁|🎉|🥳|😍|❤|💪|🤗|☺", FLAGS);
    static final Pattern SOMETHING = Pattern.compile("[\\p{L}\\p{N}\\p{So}]");

    private VerdictWords() {
    }

    static Pattern words(String alternatives) {
        return Pattern.compile("(?<!\\w)(?:" + alternatives + ")(?!\\w)", FLAGS);
    }
}
