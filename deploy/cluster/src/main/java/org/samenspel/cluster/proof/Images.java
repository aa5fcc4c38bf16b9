package org.samenspel.cluster.proof;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Images in the registry of a cluster.
 *
 * @param registry as pods name it, with the path
 * @param digests of the programs and of the demo's servers, by name
 */
public record Images(String registry, Map<String, String> digests) {

    /** The same with another image of one program. */
    Images with(String program, String digest) {
        var all = new LinkedHashMap<>(digests);
        all.put(program, digest);
        return new Images(registry, all);
    }

    /** The one of the demo's servers, as pods name it. */
    String demo() {
        return of("demo");
    }

    /** The one of a program, as pods name it. */
    String of(String program) {
        return registry + "/samenspel-" + program + "@" + digests.get(program);
    }

    /** As values of the chart. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("images.registry", registry);
        digests.forEach((name, digest) ->
                values.put(name.equals("demo") ? "demo.image.digest" : name + ".image.digest", digest));
        return values;
    }
}
