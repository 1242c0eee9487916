package io.amends.followups;

import java.util.Map;
import java.util.Set;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/** Access tokens in the shape of the shipped realm: realm roles are roles, groups are only teams. */
public final class Token {

    private final JwtClaimsBuilder claims = Jwt.preferredUserName("nora")
            .subject("8d0f3a52")
            .issuer("https://server.example.com")
            .audience("amends-api")
            .claim("person", "nora")
            .claim("name", "Nora Smit");

    private Token() {
    }

    public static Token of(String role) {
        var token = new Token();
        token.claims.claim("realm_access", Map.of("roles", Set.of(role)));
        return token;
    }

    public Token inTeam(String team) {
        claims.groups(team);
        return this;
    }

    public Token meantFor(String audience) {
        claims.audience(audience);
        return this;
    }

    public String sign() {
        return claims.jws().keyId("1").sign("privateKey.jwk");
    }
}
