package io.amends.tickets.remedy.domain;

/**
 * A kind of remedy by its name, e.g. {@code refund}; what it takes, its tool says. An explanation is one too, so that there is
 * always something to give.
 *
 * @param code its name on the wire
 */
public record RemedyType(String code) implements Comparable<RemedyType> {

    public static final RemedyType WORDS = new RemedyType("words");

    /** Which nobody has to grant, and which take effect with the decision. */
    public boolean isWords() {
        return equals(WORDS);
    }

    @Override
    public int compareTo(RemedyType other) {
        return code.compareTo(other.code);
    }
}
