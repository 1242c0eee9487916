package io.amends.tickets.incident.domain;

/**
 * Prints side by side, so that comparing with thousands of them runs through memory once and in its order. Many may read while
 * one writes; whoever reads a place that is just being written may be told wrongly of it.
 */
public final class Shelf {

    private final long[] bits;
    private final int[] counts;
    private final long[] marks;
    private final Facts[] facts;

    public Shelf(int places) {
        this.bits = new long[places * Print.WORDS];
        this.counts = new int[places];
        this.marks = new long[places];
        this.facts = new Facts[places];
    }

    public void put(int place, Print print) {
        print.copyTo(bits, place * Print.WORDS);
        counts[place] = print.count();
        marks[place] = print.facts().marks();
        facts[place] = print.facts();
    }

    /**
     * Whether {@link #likeness} says so. The one at that place is looked at itself only where its facts decide it: in an outage
     * the wording alone does, and facts that are nowhere near enough are not compared.
     */
    public boolean isAlike(Print print, int place) {
        double wording = print.wording(bits, place * Print.WORDS, counts[place]);
        long common = print.facts().marks() & marks[place];
        return Likeness.isAlike(wording) || common != 0
                && Likeness.isAlike(Likeness.value(wording, print.facts().leastUnlikeness(common)))
                && Likeness.isAlike(Likeness.value(wording, print.facts().unlikeness(facts[place])));
    }

    /** {@link Print#likenessTo} of the one at that place; it is looked at itself only where facts may be in common. */
    public double likeness(Print print, int place) {
        double wording = print.wording(bits, place * Print.WORDS, counts[place]);
        return Likeness.value(wording, (print.facts().marks() & marks[place]) == 0 ? 1
                : print.facts().unlikeness(facts[place]));
    }
}
