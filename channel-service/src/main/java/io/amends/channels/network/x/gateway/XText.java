package io.amends.channels.network.x.gateway;

import java.text.Normalizer;
import java.util.regex.Pattern;

import io.amends.channels.conversation.domain.Visibility;

/**
 * How X counts the length of a text (twitter-text, configuration 3): a link weighs 23 and an emoji 2, whatever they are made
 * of; Latin and most other alphabets weigh 1, the rest 2. A direct message is counted in plain characters.
 */
final class XText {

    private static final int LONGEST_POST = 280;
    private static final int LONGEST_DIRECT_MESSAGE = 10_000;
    private static final int LINK = 23;
    private static final int EMOJI = 2;
    private static final Pattern URL = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern VISIBLE_CHARACTER = Pattern.compile("\\X");

    private XText() {
    }

    static boolean fits(String text, Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> weigh(text) <= LONGEST_POST;
            case PRIVATE -> text.codePointCount(0, text.length()) <= LONGEST_DIRECT_MESSAGE;
        };
    }

    private static int weigh(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        long links = URL.matcher(composed).results().count();
        int words = VISIBLE_CHARACTER.matcher(URL.matcher(composed).replaceAll("")).results()
                .mapToInt(character -> weighCharacter(character.group()))
                .sum();
        return (int) links * LINK + words;
    }

    private static int weighCharacter(String character) {
        return isEmoji(character) ? EMOJI : character.codePoints().map(XText::weighCodePoint).sum();
    }

    /** Skin, gender and family make one emoji of many code points; a digit is none until it is told to look like one. */
    private static boolean isEmoji(String character) {
        return Character.isEmoji(character.codePointAt(0))
                && character.codePoints().anyMatch(point -> Character.isEmojiPresentation(point) || point == 0xFE0F);
    }

    private static int weighCodePoint(int point) {
        boolean light = point <= 4351
                || point >= 8192 && point <= 8205
                || point >= 8208 && point <= 8223
                || point >= 8242 && point <= 8247;
        return light ? 1 : 2;
    }
}
