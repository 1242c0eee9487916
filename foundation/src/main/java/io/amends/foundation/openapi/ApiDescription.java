package io.amends.foundation.openapi;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;

/**
 * Completes the OpenAPI document of a service while it is built: which fields are always there and which may be null, as the
 * code says it, and what every endpoint can answer because the foundation answers it.
 */
@OpenApiFilter(stages = RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private final IndexView index;

    public ApiDescription(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        new FieldsOfRecords(index).complete(api);
        new GeneralAnswers(api).complete();
    }
}
