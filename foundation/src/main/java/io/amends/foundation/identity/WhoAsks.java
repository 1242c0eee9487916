package io.amends.foundation.identity;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;

/** Reads the person out of the token of the request. */
@ApplicationScoped
public class WhoAsks {

    private final SecurityIdentity identity;

    WhoAsks(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Person person() {
        return person(identity);
    }

    /** The same of an identity at hand, where a request has not come to its resource yet. */
    public static Person person(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return new Person(first(token, "person", "sub"), first(token, "name", "preferred_username", "sub"),
                    identity.getRoles(), team(token));
        }
        return new Person(identity.getPrincipal().getName(), identity.getPrincipal().getName(), identity.getRoles());
    }

    /** When the token of the request ends, in seconds since 1970; a live stream must not outlive it. */
    public Optional<Long> tokenEnds() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getExpirationTime() > 0
                ? Optional.of(token.getExpirationTime())
                : Optional.empty();
    }

    private static @Nullable String team(JsonWebToken token) {
        return token.getGroups() == null ? null
                : token.getGroups().stream().filter(group -> !group.isBlank()).min(Comparator.naturalOrder()).orElse(null);
    }

    private static String first(JsonWebToken token, String... claims) {
        return Stream.of(claims)
                .map(name -> claim(token, name))
                .filter(claim -> claim != null && !claim.toString().isBlank())
                .map(Object::toString)
                .findFirst()
                .orElseThrow();
    }

    // MicroProfile's own way makes an exception, with all of its stack, for each claim that the standard does not name.
    private static @Nullable Object claim(JsonWebToken token, String name) {
        return token instanceof OidcJwtCallerPrincipal known ? known.getClaims().getClaimValue(name) : token.getClaim(name);
    }
}
