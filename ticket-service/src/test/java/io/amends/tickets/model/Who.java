package io.amends.tickets.model;

import java.util.Locale;
import java.util.Set;

/** The team of the model. Milan is a customer too; Vera manages and answers customers. */
enum Who {
    NORA("community-manager"),
    MILAN("community-manager", "agent"),
    TOM("manager"),
    VERA("manager", "community-manager");

    private final Set<String> roles;

    Who(String... roles) {
        this.roles = Set.of(roles);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<String> roles() {
        return roles;
    }
}
