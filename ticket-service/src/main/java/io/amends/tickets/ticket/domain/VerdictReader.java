package io.amends.tickets.ticket.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import io.amends.tickets.ticket.domain.Verdict.Opinion;

/**
 * Reads out of what a customer wrote, in Dutch or English, whether it is solved (A20). In doubt it is not: thanks beside any
 * sign of trouble is a contradiction (A20b), a question or anything else is unclear.
 */
public final class VerdictReader {

    private static final String GLAD = "thanks|thank you|thx|ty|cheers|great|super|perfect|awesome|happy|glad|satisfied|lovely|brilliant"
            + "|bedankt|dank ?u?(?: ?wel)?|dank je(?: wel)?|thnx|top|fijn|blij|tevreden|prima|geweldig|mooi|klasse|heerlijk";
    private static final String SOLVED = "solved|fixed|sorted|resolved|working again|works again|works(?: now| fine)?|it works|back (?:on|up)"
            + "|opgelost|gelukt|in orde|werkt weer|doet het weer|het werkt|werkt|gefixt|geregeld|ontvangen|received|got it";
    private static final String YES = "yes|yep|yeah|yup|ja|jazeker|zeker|klopt";
    private static final String NOT = "not|never|no|nothing|niet|nooit|geen|niets|nope|nee|[a-z]+n['’]?t";
    private static final String TROUBLE = "still|but|however|although|broken|down|worse|useless|joke|again|waiting|wrong|slow|unfortunately|ridiculous"
            + "|for nothing|except|only partly|nog steeds|nog altijd|maar|echter|helaas|kapot|stuk|erger|alweer|opnieuw|weer|wacht|traag"
            + "|belachelijk|schandalig|waardeloos|behalve|deels";

    private static final Pattern NOISE = Pattern.compile("@\\w+|https?://\\S+");
    private static final Pattern NOT_GLAD = words("(?:" + NOT + ")\\b(?:\\W+\\w+){0,2}?\\W+(?:" + GLAD + "|" + SOLVED + ")");
    private static final Pattern NOT_TROUBLED = words(
            "(?:no|geen)\\W+(?:\\w+\\W+)?(?:problems?|issues?|trouble|problemen|probleem|storing|klachten)"
                    + "(?:\\W+(?:any ?more|anymore|meer))?");
    private static final Pattern POSITIVE = Pattern.compile(
            words(GLAD + "|" + SOLVED + "|" + YES).pattern() + "|👍|🙏|❤|😊|😀|🎉|😍|👌|💪",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NEGATIVE = Pattern.compile(words(NOT + "|" + TROUBLE).pattern() + "|👎|😡|🤬|😠|😤|🙄|💩|😒",
            Pattern.UNICODE_CHARACTER_CLASS);

    private VerdictReader() {
    }

    public static Verdict read(String text) {
        var rest = new Rest(NOISE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" "));
        var negative = new ArrayList<>(rest.take(NOT_GLAD));
        var positive = new ArrayList<>(rest.take(NOT_TROUBLED));
        positive.addAll(rest.take(POSITIVE));
        negative.addAll(rest.take(NEGATIVE));
        return verdict(positive, negative, text.contains("?"));
    }

    private static Verdict verdict(List<String> positive, List<String> negative, boolean asks) {
        if (!positive.isEmpty() && !negative.isEmpty()) {
            return new Verdict(Opinion.CONTRADICTORY, join(positive, negative));
        }
        if (!negative.isEmpty()) {
            return new Verdict(Opinion.UNSATISFIED, negative);
        }
        return positive.isEmpty() || asks ? new Verdict(Opinion.UNCLEAR, positive)
                : new Verdict(Opinion.SATISFIED, positive);
    }

    private static List<String> join(List<String> first, List<String> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<!\\w)(?:" + alternatives + ")(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** What has not been read yet: a phrase that was understood must not be read again word by word. */
    private static final class Rest {

        private String text;

        Rest(String text) {
            this.text = text;
        }

        List<String> take(Pattern pattern) {
            var matcher = pattern.matcher(text);
            var taken = matcher.results().map(match -> match.group().strip()).toList();
            text = matcher.replaceAll(" · ");
            return taken;
        }
    }
}
