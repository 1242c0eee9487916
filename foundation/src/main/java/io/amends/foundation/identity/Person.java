package io.amends.foundation.identity;

import java.util.Set;

/**
 * A human being at work here, who may have several accounts.
 *
 * @param id token claim {@code person}, else {@code sub}; the same in all services
 * @param name the name that colleagues and customers see
 * @param roles realm roles of the token
 */
public record Person(String id, String name, Set<String> roles) {

    public boolean is(String role) {
        return roles.contains(role);
    }
}
