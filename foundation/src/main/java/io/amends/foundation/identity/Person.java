package io.amends.foundation.identity;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A human being at work here, who may have several accounts.
 *
 * @param id token claim {@code person}, else {@code sub}; the same in all services
 * @param name the name that colleagues and customers see
 * @param roles realm roles of the token
 * @param team token claim {@code groups}, the first of them by name; for figures and nothing else (A1), as no right hangs on it
 */
public record Person(String id, String name, Set<String> roles, @Nullable String team) {

    public Person(String id, String name, Set<String> roles) {
        this(id, name, roles, null);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
