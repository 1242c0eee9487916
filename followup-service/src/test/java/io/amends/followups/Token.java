package io.amends.followups;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.smallrye.jwt.build.Jwt;

/**
 * Access tokens in the shape of the shipped realm: realm roles are roles, groups are only teams. Who asks again shows the same
 * one: signing takes longer than most requests.
 */
public record Token(String role, Set<String> teams, String audience, String person) {

    private static final Map<Token, String> SIGNED = new ConcurrentHashMap<>();

    public static Token of(String role) {
        return new Token(role, Set.of(), "amends-api", "nora");
    }

    public Token inTeam(String team) {
        return new Token(role, Set.of(team), audience, person);
    }

    public Token meantFor(String other) {
        return new Token(role, teams, other, person);
    }

    public Token as(String somebody) {
        return new Token(role, teams, audience, somebody);
    }

    public String sign() {
        return SIGNED.computeIfAbsent(this, Token::signed);
    }

    private String signed() {
        return Jwt.preferredUserName("nora")
                .subject("8d0f3a52")
                .issuer("https://server.example.com")
                .audience(audience)
                .claim("person", person)
                .claim("name", "Nora Smit")
                .claim("realm_access", Map.of("roles", Set.of(role)))
                .groups(teams)
                .expiresIn(3600)
                .jws().keyId("1").sign("privateKey.jwk");
    }
}
