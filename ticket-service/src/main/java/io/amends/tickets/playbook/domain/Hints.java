package io.amends.tickets.playbook.domain;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Words and phrases by which a customer's text shows what it is about, in whatever language the customer writes. */
public final class Hints {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final List<Pattern> patterns;

    public Hints(Collection<String> phrases) {
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("A playbook has hints, else it is never found");
        }
        this.patterns = phrases.stream().distinct().map(Hints::pattern).toList();
    }

    /** How many of them the text holds. */
    public int in(String text) {
        return (int) patterns.stream().filter(pattern -> pattern.matcher(text).find()).count();
    }

    // From the start of a word and with any ending: "storing" is also in "storingen".
    private static Pattern pattern(String phrase) {
        var words = Pattern.quote(phrase.strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + words, ANY_CASE);
    }
}
