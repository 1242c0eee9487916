package io.amends.channels.testing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.smallrye.jwt.build.Jwt;

/** Access tokens as our realm issues them. Who asks again shows the same one: signing takes longer than most requests. */
public final class Tokens {

    private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {
    }

    /** Of a community manager; her teams are in the token too, and mean nothing for what she may do. */
    public static String communityManager(String person) {
        return withRole(person, "community-manager");
    }

    public static String withRole(String person, String role) {
        return SIGNED.computeIfAbsent(person + " as " + role, fresh -> sign(person, role));
    }

    private static String sign(String person, String role) {
        return Jwt.preferredUserName(person)
                .claim("person", person)
                .claim("groups", Set.of("night-shift"))
                .claim("realm_access", Map.of("roles", Set.of(role)))
                .issuer("https://server.example.com")
                .audience("amends-api")
                .expiresIn(3600)
                .jws().keyId("1").sign("privateKey.jwk");
    }
}
