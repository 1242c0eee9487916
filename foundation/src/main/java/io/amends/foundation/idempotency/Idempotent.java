package io.amends.foundation.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * The header {@code Idempotency-Key} (IETF draft-ietf-httpapi-idempotency-key-header): the key, the command's effect and its
 * answer are one transaction. A twin waits on the row and then gets the first answer; a refusal is not stored, so that it can
 * be tried again.
 */
@ApplicationScoped
public class Idempotent {

    private static final String TAKE = """
            insert into idempotency_key (person, key, request_hash) values (:person, :key, :hash) on conflict do nothing""";
    private static final String READ = "select request_hash, status, body from idempotency_key where person = :person and key = :key";
    private static final String KEEP = "update idempotency_key set status = :status, body = :body where person = :person and key = :key";

    private final ObjectMapper json;

    Idempotent(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Runs the command once per person and key.
     *
     * @param request everything that makes the request what it is: the same key with another request is refused (422)
     */
    public Uni<Response> once(Person person, @Nullable String key, Object request, Supplier<Uni<Answer>> command) {
        if (key == null || key.isBlank() || key.length() > 255) {
            return Uni.createFrom().failure(new Refused(400, "idempotency-key-required"));
        }
        var use = new KeyUse(person.id(), key, hash(request));
        return Panache.withTransaction(() -> take(use)
                .chain(first -> first ? command.get().call(answer -> keep(use, answer)) : read(use)))
                .map(Idempotent::response);
    }

    /** For a command that neither sends nor pays: a key is honoured when there is one, and not missed when there is none. */
    public Uni<Response> honoured(Person person, @Nullable String key, Object request, Supplier<Uni<Answer>> command) {
        return key == null ? command.get().map(Idempotent::response) : once(person, key, request, command);
    }

    private static Response response(Answer answer) {
        return Response.status(answer.status()).entity(answer.body()).type(MediaType.APPLICATION_JSON).build();
    }

    private Uni<Boolean> take(KeyUse use) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE)
                        .setParameter("person", use.person())
                        .setParameter("key", use.key())
                        .setParameter("hash", use.hash())
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    private Uni<Answer> read(KeyUse use) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(READ, Object[].class)
                        .setParameter("person", use.person())
                        .setParameter("key", use.key())
                        .getSingleResult())
                .map(row -> {
                    if (!use.hash().equals(row[0])) {
                        throw new Refused(422, "idempotency-key-reused");
                    }
                    return new Answer((Integer) row[1], row[2]);
                });
    }

    private Uni<Void> keep(KeyUse use, Answer answer) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("status", answer.status())
                        .setParameter("body", write(answer.body()))
                        .setParameter("person", use.person())
                        .setParameter("key", use.key())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String hash(Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(write(request).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that is not JSON: " + value.getClass().getSimpleName(), e);
        }
    }

    /** What a command answers; a stored one has its body as JSON text. */
    public record Answer(int status, Object body) {
    }

    private record KeyUse(String person, String key, String hash) {
    }
}
