package io.amends.channels.testing;

import java.util.Map;
import java.util.Set;

import io.smallrye.jwt.build.Jwt;

/** Access tokens as our realm issues them. */
public final class Tokens {

    private Tokens() {
    }

    /** Of a community manager; her teams are in the token too, and mean nothing for what she may do. */
    public static String communityManager(String person) {
        return withRole(person, "community-manager");
    }

    public static String withRole(String person, String role) {
        return Jwt.preferredUserName(person)
                .claim("person", person)
                .claim("groups", Set.of("night-shift"))
                .claim("realm_access", Map.of("roles", Set.of(role)))
                .issuer("https://server.example.com")
                .audience("amends-api")
                .expiresIn(300)
                .jws().keyId("1").sign("privateKey.jwk");
    }
}
