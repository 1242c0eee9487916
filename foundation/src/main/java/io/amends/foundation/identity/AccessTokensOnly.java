package io.amends.foundation.identity;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

import io.quarkus.arc.Unremovable;

/**
 * An ID token tells a client who logged in, a refresh token fetches others; neither opens a door here, though the provider
 * signed them (RFC 8725, 3.11 and 3.12). A provider that names no kind is taken at its audience.
 */
@ApplicationScoped
@Unremovable
class AccessTokensOnly implements Validator {

    private static final Set<String> HEADERS = Set.of("jwt", "at+jwt");

    @Override
    public @Nullable String validate(JwtContext token) throws MalformedClaimException {
        String header = token.getJoseObjects().getFirst().getHeader("typ");
        String kind = token.getJwtClaims().getStringClaimValue("typ");
        boolean isOfLogin = token.getJwtClaims().hasClaim("at_hash") || token.getJwtClaims().hasClaim("nonce");
        boolean isAccess = (header == null || HEADERS.contains(header.toLowerCase()))
                && (kind == null || kind.equals("Bearer")) && !isOfLogin;
        return isAccess ? null : "Not an access token";
    }
}
