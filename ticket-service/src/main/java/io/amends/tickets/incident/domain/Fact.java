package io.amends.tickets.incident.domain;

/**
 * Something definite that a text speaks of.
 *
 * @param value the same for all ways to write it
 * @param words as this text wrote it
 */
public record Fact(Kind kind, String value, String words) {

    /** What it has in common with the same fact in another text: the area of two postcodes, the word for a topic. */
    public String common() {
        return kind == Kind.TOPIC ? words : value;
    }

    Key key() {
        return new Key(kind, value);
    }

    record Key(Kind kind, String value) {

        /** What equals says, without its detour: in an outage it is asked for thousands of times per complaint. */
        boolean isSame(Key other) {
            return kind == other.kind && value.equals(other.value);
        }
    }

    /** Kinds of facts, with how much sharing one says about having the same cause. */
    public enum Kind {
        ORDER(0.5),
        CUSTOMER_NUMBER(0.5),
        POSTCODE(0.3),
        TOPIC(0.2),
        AMOUNT(0.15);

        final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }
}
