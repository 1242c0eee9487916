package io.amends.followups.oncall.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.followups.oncall.application.DutySeed;
import io.amends.followups.oncall.application.SeedDuty.Seeded;
import io.amends.followups.oncall.domain.UnusableRota;
import io.amends.foundation.identity.Ids;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Reads the first rota at start: a night without anybody must be found out by day. */
@ApplicationScoped
class RotaFile implements DutySeed {

    private final Optional<Path> file;
    private final ObjectMapper json;
    private final Ids ids;
    private volatile Seeded rota = new Seeded(List.of(), List.of(), List.of());

    /**
     * @param file rota that an installation begins with; when it is not configured, nobody is on duty until somebody says so
     */
    RotaFile(@ConfigProperty(name = "amends.rota") Optional<Path> file, ObjectMapper json, Ids ids) {
        this.file = file;
        this.json = json;
        this.ids = ids;
    }

    // First of all, so that nothing has to be stopped again.
    void read(@Observes @Priority(1) StartupEvent event) {
        try {
            file.ifPresent(path -> rota = read(path));
        } catch (UnusableRota e) {
            throw new ConfigurationException(e.getMessage());
        }
    }

    @Override
    public Seeded rota() {
        return rota;
    }

    private Seeded read(Path path) {
        try {
            return json.readValue(Files.readAllBytes(path), RotaDocument.class).seeded(ids::fresh);
        } catch (JsonProcessingException e) {
            throw unusable(path, e.getOriginalMessage());
        } catch (IOException e) {
            throw unusable(path, "it cannot be read");
        } catch (UnusableRota e) {
            throw unusable(path, e.getMessage());
        }
    }

    private static UnusableRota unusable(Path path, @Nullable String reason) {
        return new UnusableRota("The rota " + path + " (AMENDS_ROTA) cannot be used: " + reason + ".");
    }
}
