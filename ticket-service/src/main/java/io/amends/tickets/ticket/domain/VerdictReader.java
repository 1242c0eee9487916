package io.amends.tickets.ticket.domain;

import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Verdict.Opinion;

/**
 * Reads out of what a customer wrote, in Dutch or English, whether it is solved (A20). Satisfied is only what is understood to
 * the last word: thanks beside any sign of trouble is a contradiction (A20b), beside anything else it is unclear.
 */
public final class VerdictReader {

    private static final String GLAD = "thanks|thank you|thx|ty|cheers|great|super|perfect|awesome|happy|glad|satisfied|lovely|brilliant"
            + "|wonderful|excellent|bedankt|dank ?(?:je|u)?(?: ?wel)?|thnx|top|fijn|blij|tevreden|prima|geweldig|mooi"
            + "|klasse|heerlijk";
    private static final String SOLVED = "solved|fixed|sorted|resolved|(?:it |that )?work(?:s|ing)(?: (?:fine|perfectly|great|well|now|again))*"
            + "|back(?: (?:on|up|online))?|all(?: is)? good|(?:got|received) (?:the|my) (?:refund|money)|(?:refund|money)(?: is)? received"
            + "|opgelost|gelukt|in orde|(?:het )?werkt(?: (?:alles|het|nu|weer|gewoon|prima|perfect))*|doet het(?: nu)?(?: weer| gewoon)?"
            + "|weer (?:online|in orde)|gefixt|geregeld|geld(?: is)? (?:ontvangen|binnen)";
    private static final String YES = "yes|yep|yeah|yup|ja(?: hoor)?|jazeker|zeker|klopt";
    private static final String NOT = "not|never|no|nothing|nope|niet|nooit|geen|niets|niks|nee|[a-z]+n['’]t"
            + "|(?:do|does|did|is|are|was|were|have|has|had|wo|ca|could|would)nt";
    private static final String TROUBLE = "still|but|however|although|broken|down|worse|useless|joke|again|waiting|wrong|slow|unfortunately|ridiculous"
            + "|for nothing|except|partly|nog steeds|nog altijd|maar|echter|helaas|kapot|stuk|erger|slechter|alweer|opnieuw|weer|wacht|traag"
            + "|storing|belachelijk|schandalig|waardeloos|behalve|deels";
    private static final String HARMLESS = "i['’]?m|i|we|you|me|it['’]?s|it|that|this|is|are|was|were|has been|a|the|all|everything|now|finally|so|very"
            + "|really|much|lot|many|completely|and|for|of|to|with|your|my|our|us|help|helping|support|service|quick|quickly|fast|customer|here"
            + "|internet|wifi|line|connection|phone|tv"
            + "|ik|hij|wij|je|jij|jullie|u|uw|mij|mee|het|dat|dit|de|een|ben|alles|nu|eindelijk|helemaal|volledig|allemaal|heel|erg|hartelijk"
            + "|hartstikke|zo|en|voor|van|mijn|ons|onze|hulp|helpen|snelle|snel|goede|goed|verbinding|lijn|telefoon";

    private static final Pattern MENTION = Pattern.compile("@\\w+");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern NOT_TROUBLED = words(
            "(?:no|geen)\\s+(?:\\w+\\s+)?(?:problems?|issues?|trouble|problemen|probleem|storing|klachten)"
                    + "(?:\\s+(?:any ?more|meer))?");
    private static final Pattern NOT_GLAD = words(
            "(?:" + NOT + ")(?:\\s+\\w+){0,2}?\\s+(?:" + GLAD + "|" + SOLVED + ")"
                    + "|(?:werkt|doet)(?:\\s+\\w+){0,2}?\\s+(?:niet|nooit|niks)");
    // Sarcasm, a question without its mark, or what was so and may no longer be.
    private static final Pattern DOUBTFUL = words(
            "(?:mooi|fijn|leuk|lekker|top)(?: is dat| zo| dan| hoor)|ja,? ja|jaja|yeah,? right|\\?"
                    + "|(?<!\\w )(?:is|are|does|werkt) (?:it|that|this|all|everything|you|het|dat|dit|alles)|(?:was|were) (?:"
                    + SOLVED + ")");
    private static final Pattern POSITIVE = Pattern.compile(
            words(GLAD + "|" + SOLVED + "|" + YES).pattern() + "|👍|🙏|❤|😊|😀|🎉|😍|👌|💪", UNICODE_CHARACTER_CLASS);
    private static final Pattern NEGATIVE = Pattern.compile(
            words(NOT + "|" + TROUBLE).pattern() + "|👎|😡|🤬|😠|😤|🙄|💩|😒", UNICODE_CHARACTER_CLASS);
    private static final Pattern UNDERSTOOD = words(HARMLESS);
    private static final Pattern SOMETHING = Pattern.compile("[\\p{L}\\p{N}\\p{So}]");

    private VerdictReader() {
    }

    /** @param sponsor who may be thanked by name */
    public static Verdict read(String text, @Nullable Sponsor sponsor) {
        var rest = new Rest(said(text));
        var positive = new ArrayList<>(rest.take(NOT_TROUBLED));
        var negative = new ArrayList<>(rest.take(NOT_GLAD));
        boolean serious = rest.take(DOUBTFUL).isEmpty();
        positive.addAll(rest.take(POSITIVE));
        negative.addAll(rest.take(NEGATIVE));
        if (!negative.isEmpty()) {
            return positive.isEmpty() ? new Verdict(Opinion.UNSATISFIED, negative)
                    : new Verdict(Opinion.CONTRADICTORY, join(positive, negative));
        }
        boolean understood = serious && rest.isOnly(sponsor);
        return new Verdict(understood && !positive.isEmpty() ? Opinion.SATISFIED : Opinion.UNCLEAR, List.copyOf(positive));
    }

    // A link shows something that nobody here has seen, so it stays as something that is not understood.
    private static String said(String text) {
        var words = LINK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("🔗");
        return MENTION.matcher(words).replaceAll(" ");
    }

    private static List<String> join(List<String> first, List<String> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<!\\w)(?:" + alternatives + ")(?!\\w)", UNICODE_CHARACTER_CLASS);
    }

    /** What has not been read yet: a phrase that was understood must not be read again word by word. */
    private static final class Rest {

        private String text;

        Rest(String text) {
            this.text = text;
        }

        List<String> take(Pattern pattern) {
            var taken = pattern.matcher(text).results().map(match -> match.group().strip()).toList();
            strike(pattern);
            return taken;
        }

        private void strike(Pattern pattern) {
            text = pattern.matcher(text).replaceAll(" · ");
        }

        /** Whether nothing is left but words that change nothing, and the name of the one who is thanked. */
        boolean isOnly(@Nullable Sponsor sponsor) {
            strike(UNDERSTOOD);
            if (sponsor != null) {
                strike(words(Pattern.quote(sponsor.name().toLowerCase(Locale.ROOT).split("\\s+")[0])));
            }
            return !SOMETHING.matcher(text).find();
        }
    }
}
