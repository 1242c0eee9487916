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

import io.amends.followups.oncall.application.Rotas;
import io.amends.followups.oncall.domain.Rota;
import io.amends.followups.oncall.domain.UnusableRota;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Reads the rota once, at start: a night without anybody must be found out by day. */
@ApplicationScoped
class RotaFile implements Rotas {

    private final Optional<Path> file;
    private final ObjectMapper json;
    private volatile Rota rota = new Rota(List.of());

    /** @param file when it is not configured, nobody is on duty */
    RotaFile(@ConfigProperty(name = "amends.rota") Optional<Path> file, ObjectMapper json) {
        this.file = file;
        this.json = json;
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
    public Rota current() {
        return rota;
    }

    private Rota read(Path path) {
        try {
            return json.readValue(Files.readAllBytes(path), RotaDocument.class).rota();
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
