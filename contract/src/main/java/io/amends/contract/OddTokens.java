package io.amends.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/**
 * Tokens that nobody may get in with, by the number of the case; and one that is good, so that the others are odd in one thing.
 */
class OddTokens {

    private static final String ISSUER = "https://server.example.com";
    private static final Consumer<JwtClaims> AS_IT_IS = claims -> {
    };
    /** Made once: it takes longer than all that is signed with it. */
    private static final RsaJsonWebKey ATTACKER = newKey();

    private final RsaJsonWebKey provider = providersKey();
    private final String elsewhere;

    /** @param elsewhere an address that must never be asked for keys */
    OddTokens(String elsewhere) {
        this.elsewhere = elsewhere;
    }

    String good() {
        return signed(AS_IT_IS, header -> {
        });
    }

    Map<String, String> all() {
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("C2 alg none", unsigned());
        tokens.put("C3 HS256 under the public key", hmac());
        tokens.put("C4 expired 6 seconds ago", claiming(claims -> claims.setExpirationTime(inSeconds(-6))));
        tokens.put("C5 not valid yet", claiming(claims -> claims.setNotBefore(inSeconds(60))));
        tokens.put("C6 another issuer", claiming(claims -> claims.setIssuer("https://elsewhere.example.com")));
        tokens.put("C7 another audience", claiming(claims -> claims.setAudience("another-api")));
        tokens.put("C7 no audience", claiming(claims -> claims.unsetClaim("aud")));
        List.of("ID", "Refresh", "Offline", "Logout")
                .forEach(kind -> tokens.put("C8 kind " + kind, claiming(claims -> claims.setStringClaim("typ", kind))));
        tokens.put("C8 ID token by its nonce", claiming(claims -> claims.setStringClaim("nonce", "n-0S6")));
        tokens.put("C8 typ logout+jwt", signed(AS_IT_IS, header -> header.setHeader("typ", "logout+jwt")));
        List.of("unknown", "../../etc/passwd", "1' or '1'='1")
                .forEach(kid -> tokens.put("C9 kid " + kid, signedBy(ATTACKER, header -> header.setKeyIdHeaderValue(kid))));
        List.of("jku", "x5u").forEach(name -> tokens.put("C10 " + name, signedBy(ATTACKER,
                header -> header.setHeader(name, elsewhere + "/keys"))));
        tokens.put("C10 jwk", signedBy(ATTACKER, header -> header.setJwkHeader(ATTACKER)));
        tokens.put("C11 crit unknown", signed(AS_IT_IS, header -> {
            header.setHeader("b78", true);
            header.setCriticalHeaderNames("b78");
        }));
        tokens.put("C12 role edited", edited());
        tokens.put("C16 a password with 10^9 rounds", manyRounds());
        tokens.put("C17 the same person in another realm", signedBy(ATTACKER, header -> {
        }));
        tokens.put("not a token", "nonsense");
        return tokens;
    }

    private String claiming(Consumer<JwtClaims> change) {
        return signed(change, header -> {
        });
    }

    private String signed(Consumer<JwtClaims> change, Consumer<JsonWebSignature> header) {
        return sign(provider.getPrivateKey(), "RS256", change, header);
    }

    private String signedBy(RsaJsonWebKey key, Consumer<JsonWebSignature> header) {
        return sign(key.getPrivateKey(), "RS256", AS_IT_IS, header);
    }

    private String hmac() {
        return sign(new HmacKey(provider.getPublicKey().getEncoded()), "HS256", AS_IT_IS, header -> {
        });
    }

    private String sign(Key key, String algorithm, Consumer<JwtClaims> change, Consumer<JsonWebSignature> header) {
        var claims = claims();
        change.accept(claims);
        var token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKey(key);
        token.setAlgorithmHeaderValue(algorithm);
        token.setKeyIdHeaderValue("1");
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        header.accept(token);
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JwtClaims claims() {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("amends-api");
        claims.setSubject("nora-8d0f3a52");
        claims.setStringClaim("person", "nora");
        claims.setStringClaim("name", "Nora Smit");
        claims.setClaim("realm_access", Map.of("roles", List.of("community-manager")));
        claims.setIssuedAtToNow();
        claims.setExpirationTime(inSeconds(300));
        return claims;
    }

    private String edited() {
        var parts = claiming(claims -> claims.setClaim("realm_access", Map.of("roles", List.of("customer")))).split("\\.");
        return parts[0] + "." + good().split("\\.")[1] + "." + parts[2];
    }

    private static String unsigned() {
        return encoded("{\"alg\":\"none\",\"kid\":\"1\"}") + "." + encoded(claims().toJson()) + ".";
    }

    private static String manyRounds() {
        return encoded("{\"alg\":\"PBES2-HS256+A128KW\",\"enc\":\"A128CBC-HS256\",\"p2c\":1000000000,\"p2s\":\"c2FsdHNhbHQ\"}")
                + ".a2V5.aXY.dGV4dA.dGFn";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static NumericDate inSeconds(long seconds) {
        var time = NumericDate.now();
        time.addSeconds(seconds);
        return time;
    }

    private static RsaJsonWebKey newKey() {
        try {
            return RsaJwkGenerator.generateJwk(2048);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the provider in the tests, which the library of Quarkus brings. */
    private static RsaJsonWebKey providersKey() {
        try (var key = Thread.currentThread().getContextClassLoader().getResourceAsStream("privateKey.jwk")) {
            return (RsaJsonWebKey) PublicJsonWebKey.Factory
                    .newPublicJwk(new String(key.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
