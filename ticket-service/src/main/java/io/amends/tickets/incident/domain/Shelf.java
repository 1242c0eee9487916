package io.amends.tickets.incident.domain;

/**
 * Prints side by side, so that comparing with thousands of them runs through memory once and in its order. Many may read while
 * one writes; whoever reads a place that is just being written may be told wrongly of it.
 */
public final class Shelf {

    private final long[] bits;
    private final int[] counts;
    private final long[] marks;

    public Shelf(int places) {
        this.bits = new long[places * Print.WORDS];
        this.counts = new int[places];
        this.marks = new long[places];
    }

    public void put(int place, Print print) {
        print.copyTo(bits, place * Print.WORDS);
        counts[place] = print.count();
        marks[place] = print.facts().marks();
    }

    /** {@link Print#likenessTo} of the one at that place; it is looked at itself only where facts may be in common. */
    public double likeness(Print print, int place, Print there) {
        double wording = print.wording(bits, place * Print.WORDS, counts[place]);
        return Likeness.value(wording, (print.facts().marks() & marks[place]) == 0 ? 1
                : print.facts().unlikeness(there.facts()));
    }
}
