package io.amends.tickets.remedy.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A kind of remedy by its name, e.g. {@code refund}. An explanation is one too, so that there is always something to give.
 *
 * @param code its name on the wire
 */
public record RemedyType(String code) implements Comparable<RemedyType> {

    public static final RemedyType WORDS = new RemedyType("words");
    private static final List<String> KNOWN = List.of("words", "refund", "voucher", "credit");

    public static Optional<RemedyType> of(String code) {
        return KNOWN.contains(code) ? Optional.of(new RemedyType(code)) : Optional.empty();
    }

    /** Which nobody has to grant, and which take effect with the decision. */
    public boolean isWords() {
        return equals(WORDS);
    }

    @Override
    public int compareTo(RemedyType other) {
        return Comparator.<RemedyType> comparingInt(type -> KNOWN.indexOf(type.code)).compare(this, other);
    }
}
