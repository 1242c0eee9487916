package io.amends.channels.testing;

import io.amends.embedded.EmbeddedServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;

/** One PostgreSQL, one Kafka, one identity provider and one outside world for all tests of the module. */
@QuarkusTestResource(value = EmbeddedServices.class, initArgs = @ResourceArg(name = "database", value = "channels"))
@QuarkusTestResource(OidcWiremockTestResource.class)
@QuarkusTestResource(OutsideWorld.class)
final class SharedTestResources {

    private SharedTestResources() {
    }
}
