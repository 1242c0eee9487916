package io.amends.foundation.idempotency;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.foundation.web.ETag;
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
    private static final String READ = """
            select request_hash, status, body, etag, location from idempotency_key where person = :person and key = :key""";
    private static final String KEEP = """
            update idempotency_key set status = :status, body = :body, etag = :etag, location = :location
            where person = :person and key = :key""";
    private static final int LONGEST_KEY = 255;

    private final ObjectMapper json;

    Idempotent(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Runs the command once per person and key, in one transaction; for what sends or pays, where a key is required.
     *
     * @param request everything that makes the request what it is: the same key with another request is refused (422)
     */
    public Uni<Response> once(Person person, @Nullable String key, Object request, Supplier<Uni<Answer>> command) {
        return key == null ? Uni.createFrom().failure(new Refused(400, "idempotency-key-required"))
                : honoured(person, key, request, command);
    }

    /** The same for all other commands: without a key the command just runs. */
    public Uni<Response> honoured(Person person, @Nullable String key, Object request, Supplier<Uni<Answer>> command) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            return Uni.createFrom().failure(new Refused(400, "idempotency-key-required"));
        }
        return Panache.withTransaction(() -> key == null ? command.get().map(this::stored)
                : once(new KeyUse(person.id(), key, hash(request)), command))
                .map(StoredAnswer::response);
    }

    /**
     * Puts a later answer in the place of the first one, for good: whoever comes later under the key gets that. Of several who
     * do so
     * at once the first one counts.
     *
     * @param provisional status of a first answer that may be replaced
     */
    public Uni<Response> conclude(Person person, String key, int provisional, Supplier<Uni<Answer>> later) {
        return Panache.withTransaction(() -> stored(person, key)
                .chain(first -> first.status() != provisional ? Uni.createFrom().item(first)
                        : later.get().map(this::stored).call(answer -> keep(new KeyUse(person.id(), key, ""), answer))))
                .map(StoredAnswer::response);
    }

    private Uni<StoredAnswer> stored(Person person, String key) {
        return Sql.of(READ + " for update").set("person", person.id()).set("key", key).one(StoredAnswer::of);
    }

    private Uni<StoredAnswer> once(KeyUse use, Supplier<Uni<Answer>> command) {
        return take(use)
                .chain(first -> first ? command.get().map(this::stored).call(answer -> keep(use, answer)) : read(use));
    }

    private StoredAnswer stored(Answer answer) {
        var body = write(answer.body());
        return new StoredAnswer(answer.status(), body, ETag.of(answer.body(), body).value(), answer.location());
    }

    private Uni<Boolean> take(KeyUse use) {
        return Sql.of(TAKE)
                .set("person", use.person())
                .set("key", use.key())
                .set("hash", use.hash())
                .run()
                .map(inserted -> inserted == 1);
    }

    private Uni<StoredAnswer> read(KeyUse use) {
        return Sql.of(READ)
                .set("person", use.person())
                .set("key", use.key())
                .one(row -> {
                    if (!use.hash().equals(row.get("request_hash", String.class))) {
                        throw new Refused(422, "idempotency-key-reused");
                    }
                    return StoredAnswer.of(row);
                });
    }

    private Uni<Void> keep(KeyUse use, StoredAnswer answer) {
        return Sql.of(KEEP)
                .set("status", answer.status())
                .set("body", answer.body())
                .set("etag", answer.etag())
                .set("location", answer.location())
                .set("person", use.person())
                .set("key", use.key())
                .run()
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

    /**
     * What a command answers.
     *
     * @param location where what was made can be read
     */
    public record Answer(int status, Object body, @Nullable String location) {

        public Answer(int status, Object body) {
            this(status, body, null);
        }
    }

    /** An answer as it goes out, the first time and every other. */
    private record StoredAnswer(int status, String body, @Nullable String etag, @Nullable String location) {

        static StoredAnswer of(SqlRow row) {
            return new StoredAnswer(row.get("status", Integer.class), row.get("body", String.class),
                    row.get("etag", String.class), row.get("location", String.class));
        }

        Response response() {
            var response = Response.status(status).entity(body).type(MediaType.APPLICATION_JSON);
            if (etag != null) {
                response.header(HttpHeaders.ETAG, etag);
            }
            return (location == null ? response : response.location(URI.create(location))).build();
        }
    }

    private record KeyUse(String person, String key, String hash) {
    }
}
