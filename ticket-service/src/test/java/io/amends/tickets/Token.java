package io.amends.tickets;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/** Access tokens in the shape of the shipped realm. */
public final class Token {

    private Token() {
    }

    public static String nora() {
        return sign(claims("nora", "Nora Smit", "community-manager"));
    }

    public static String milan() {
        return sign(claims("milan", "Milan Visser", "community-manager"));
    }

    public static String tom() {
        return sign(claims("tom", "Tom Bakker", "manager"));
    }

    /** A community manager whom no other test knows. */
    public static String colleague(String person) {
        return sign(claims(person, person, "community-manager"));
    }

    /** Somebody whom no other test knows. */
    public static String of(String role, String person) {
        return sign(claims(person, person, role));
    }

    /** Somebody of a team. */
    public static String of(String role, String person, String team) {
        return sign(claims(person, person, role).groups(Set.of("zz-" + team, team)));
    }

    /** Somebody new, without a role. */
    public static String stranger() {
        return sign(claims("stranger-" + UUID.randomUUID(), "Stranger", "none"));
    }

    public static String of(String role) {
        return sign(claims("somebody", "Somebody", role));
    }

    public static String noraFor(Duration time) {
        return sign(claims("nora", "Nora Smit", "community-manager").expiresIn(time));
    }

    public static String meantFor(String audience) {
        return sign(claims("nora", "Nora Smit", "community-manager").audience(audience));
    }

    public static String expired() {
        return sign(claims("nora", "Nora Smit", "community-manager").expiresAt(1_700_000_000));
    }

    private static JwtClaimsBuilder claims(String person, String name, String role) {
        return Jwt.preferredUserName(person)
                .subject(person + "-8d0f3a52")
                .issuer("https://server.example.com")
                .audience("amends-api")
                .claim("person", person)
                .claim("name", name)
                .claim("realm_access", Map.of("roles", Set.of(role)));
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId("1").sign("privateKey.jwk");
    }
}
