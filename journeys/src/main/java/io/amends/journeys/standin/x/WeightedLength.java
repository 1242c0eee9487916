package io.amends.journeys.standin.x;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * How X counts the length of a post (twitter-text, configuration 3): most scripts weigh one, others and each emoji two,
 * a link always 23. Links without a scheme are not recognised here.
 */
final class WeightedLength {

    static final int LIMIT = 280;

    private static final int LINK = 23;
    private static final int EMOJI = 2;
    private static final Pattern URL = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern VISIBLE_CHARACTER = Pattern.compile("\\X");

    private WeightedLength() {
    }

    static int of(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        int links = (int) URL.matcher(normal).results().count() * LINK;
        String rest = URL.matcher(normal).replaceAll("");
        return links + VISIBLE_CHARACTER.matcher(rest).results()
                .mapToInt(character -> weigh(character.group()))
                .sum();
    }

    private static int weigh(String visibleCharacter) {
        if (isEmoji(visibleCharacter)) {
            return EMOJI;
        }
        return visibleCharacter.codePoints().map(WeightedLength::weigh).sum();
    }

    /** An emoji may be many code points: skin, gender and family are joined to it. */
    private static boolean isEmoji(String visibleCharacter) {
        boolean shownAsEmoji = visibleCharacter.codePoints()
                .anyMatch(point -> Character.isEmojiPresentation(point) || point == 0xFE0F);
        return shownAsEmoji && Character.isEmoji(visibleCharacter.codePointAt(0));
    }

    private static int weigh(int point) {
        boolean light = point <= 4351
                || point >= 8192 && point <= 8205
                || point >= 8208 && point <= 8223
                || point >= 8242 && point <= 8247;
        return light ? 1 : 2;
    }
}
