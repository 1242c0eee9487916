package io.amends.journeys.standin.x;

/** The shortened link that X puts behind the text of a quote. */
final class QuoteLink {

    private QuoteLink() {
    }

    static String of(String quotingId) {
        String code = Long.toString(Long.parseLong(quotingId), Character.MAX_RADIX);
        return "https://t.co/" + code.substring(Math.max(0, code.length() - 10));
    }
}
