package io.amends.tickets.tool.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Shows what there is to look up and to give, now and earlier. */
@ApplicationScoped
public class ListTools {

    private final Catalogue catalogue;

    ListTools(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @WithSession
    public Uni<List<KeptTool>> all() {
        return catalogue.all();
    }

    /** The newest version first. */
    @WithSession
    public Uni<List<KeptTool>> versions(String code) {
        return catalogue.versions(code)
                .invoke(versions -> {
                    if (versions.isEmpty()) {
                        throw new NoSuchTool(code);
                    }
                });
    }
}
