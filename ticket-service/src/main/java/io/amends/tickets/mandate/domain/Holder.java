package io.amends.tickets.mandate.domain;

/** Who holds a mandate: whoever has a role, or one person by exception; never a team (A1). */
public record Holder(Kind kind, String name) {

    public static Holder role(String role) {
        return new Holder(Kind.ROLE, role);
    }

    public static Holder person(String person) {
        return new Holder(Kind.PERSON, person);
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    public enum Kind {
        ROLE,
        PERSON
    }
}
