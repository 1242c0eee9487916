package io.amends.journeys.bench.data;

import java.util.Optional;
import java.util.UUID;

/** An id of the seeded data, which tells of what it is and to which ticket it belongs. */
public record SeededId(Kind kind, long ticket) {

    /** What a seeded ticket consists of. */
    public enum Kind {
        TICKET,
        CONTACT,
        CONVERSATION,
        ENTRY;

        private String prefix() {
            return "00000000-0000-7000-8%03x-".formatted(ordinal());
        }
    }

    public static Optional<SeededId> of(String id) {
        for (Kind kind : Kind.values()) {
            if (id.startsWith(kind.prefix())) {
                return Optional.of(new SeededId(kind, Long.parseLong(id.substring(kind.prefix().length()), 16)));
            }
        }
        return Optional.empty();
    }

    public UUID uuid() {
        return UUID.fromString(kind.prefix() + "%012x".formatted(ticket));
    }

    /** The same id of the ticket whose number an expression gives. */
    public String sql(String number) {
        return sql(kind, number);
    }

    static String sql(Kind kind, String number) {
        return "('" + kind.prefix() + "' || lpad(to_hex((" + number + ")::bigint), 12, '0'))::uuid";
    }
}
