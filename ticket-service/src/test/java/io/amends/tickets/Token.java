package io.amends.tickets;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/**
 * Access tokens in the shape of the shipped realm. Who asks again shows the same one: signing takes longer than most requests.
 */
public final class Token {

    private static final Map<List<Object>, String> SIGNED = new ConcurrentHashMap<>();

    private Token() {
    }

    public static String nora() {
        return signed("nora", "Nora Smit", "community-manager");
    }

    public static String milan() {
        return signed("milan", "Milan Visser", "community-manager");
    }

    public static String tom() {
        return signed("tom", "Tom Bakker", "manager");
    }

    /** A community manager whom no other test knows. */
    public static String colleague(String person) {
        return signed(person, person, "community-manager");
    }

    /** Somebody whom no other test knows. */
    public static String of(String role, String person) {
        return signed(person, person, role);
    }

    public static String named(String role, String person, String name) {
        return signed(person, name, role);
    }

    /** Somebody of a team. */
    public static String of(String role, String person, String team) {
        return signed(person, person, role, "zz-" + team, team);
    }

    /** Somebody new, without a role. */
    public static String stranger() {
        return signed("stranger-" + UUID.randomUUID(), "Stranger", "none");
    }

    public static String of(String role) {
        return signed("somebody", "Somebody", role);
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

    private static String signed(String person, String name, String role, String... teams) {
        return SIGNED.computeIfAbsent(List.of(person, name, role, List.of(teams)),
                fresh -> sign(claims(person, name, role).groups(Set.of(teams)).expiresIn(Duration.ofHours(1))));
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
