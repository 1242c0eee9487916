package io.amends.tickets.incident.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a complaint looks like to {@link Likeness} (A21): the trigrams of its beginning as a field of bits, and its facts. It is
 * small, quick to compare with thousands of others, and the words cannot be read back from it.
 */
public final class Print {

    // Handles and links are in every post and say nothing about the cause.
    private static final Pattern NOISE = Pattern.compile("(?:@|https?://)\\S+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int BIT_DIGITS = 10;
    private static final int BITS = 1 << BIT_DIGITS;
    static final int WORDS = BITS / Long.SIZE;
    /** Fibonacci hashing: neighbours fall far apart. */
    private static final int SPREAD = 0x9E3779B1;
    private static final int BEGINNING = 500;
    /** How many different trigrams leave so many bits behind, on average, as some fall on the same bit. */
    private static final double[] TRIGRAMS = trigramsByBits();

    private final long[] bits;
    private final int count;
    private final Facts facts;

    private Print(long[] bits, int count, Facts facts) {
        this.bits = bits;
        this.count = count;
        this.facts = facts;
    }

    public static Print of(String text) {
        var bits = new long[WORDS];
        var clean = NOISE.matcher(text.substring(0, Math.min(text.length(), BEGINNING))).replaceAll(" ");
        for (var word : BETWEEN_WORDS.split(clean.toLowerCase(Locale.ROOT))) {
            mark(word, bits);
        }
        return new Print(bits, Arrays.stream(bits).mapToInt(Long::bitCount).sum(), Facts.in(text));
    }

    /** The value of {@link #likeness}, without a word about why: cheap enough to ask of every recent ticket. */
    public double likenessTo(Print other) {
        return Likeness.value(wording(other), facts.unlikeness(other.facts));
    }

    public Likeness likeness(Print other) {
        return new Likeness(likenessTo(other), facts.sharedWith(other.facts));
    }

    /** Trigrams in common, of all that either has, from 0 to 1; about 0.02 off what counting them would say. */
    double wording(Print other) {
        return wording(other.bits, 0, other.count);
    }

    /** The same of a print whose bits begin there. */
    double wording(long[] others, int from, int othersCount) {
        int shared = 0;
        for (int i = 0; i < WORDS; i++) {
            shared += Long.bitCount(bits[i] & others[from + i]);
        }
        double all = TRIGRAMS[Math.clamp((long) count + othersCount - shared, 0, BITS)];
        return all == 0 ? 0 : Math.max(0, TRIGRAMS[count] + TRIGRAMS[othersCount] - all) / all;
    }

    void copyTo(long[] others, int from) {
        System.arraycopy(bits, 0, others, from, WORDS);
    }

    int count() {
        return count;
    }

    Facts facts() {
        return facts;
    }

    private static void mark(String word, long[] bits) {
        // Two blanks before and one after, so that beginnings weigh more; as pg_trgm does it.
        var padded = word.isEmpty() ? "" : "  " + word + " ";
        for (int i = 2; i < padded.length(); i++) {
            int trigram = (padded.charAt(i - 2) * 31 + padded.charAt(i - 1)) * 31 + padded.charAt(i);
            int bit = trigram * SPREAD >>> Integer.SIZE - BIT_DIGITS;
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    private static double[] trigramsByBits() {
        var trigrams = new double[BITS + 1];
        for (int set = 0; set < BITS; set++) {
            trigrams[set] = -BITS * Math.log1p(-(double) set / BITS);
        }
        trigrams[BITS] = trigrams[BITS - 1];
        return trigrams;
    }
}
