{{/* All that is missing or wrong, a sentence each, before anything is made. */}}
{{- define "samenspel.refuse" -}}
{{- $wrong := concat (include "samenspel.missing" . | splitList "\n") (include "samenspel.unfit" . | splitList "\n") (include "samenspel.missingOfPrograms" . | splitList "\n") (include "samenspel.unfitKeys" . | splitList "\n") (include "samenspel.unfitCampaigns" . | splitList "\n") (include "samenspel.tooManyConnections" . | splitList "\n") }}
{{- $sentences := list }}
{{- range $wrong }}{{ with trim . }}{{ $sentences = append $sentences (printf "- %s" .) }}{{ end }}{{ end }}
{{- with $sentences }}
{{- fail (printf "\n\nSamenspel can't be installed with these values:\n%s\n\nEach value is explained in the README of the chart.\n" (join "\n" .)) }}
{{- end }}
{{- end }}

{{- define "samenspel.missing" -}}
{{- if not .Values.images.registry }}
images.registry is missing: where are the images, such as registry.example/samenspel?
{{- end }}
{{- if not .Values.host }}
host is missing: at what name do people reach the platform, such as samenspel.example?
{{- end }}
{{- if not .Values.postgres.maxConnections }}
postgres.maxConnections is missing: what does the server answer to "show max_connections"?
{{- end }}
{{- if not .Values.kafka.bootstrapServers }}
kafka.bootstrapServers is missing: where are the brokers, such as kafka.example:9092? demo.enabled=true brings one to try.
{{- end }}
{{- if not .Values.oidc.address }}
oidc.address is missing: who issues tokens, such as https://login.example/realms/samenspel? demo.enabled=true brings one to try.
{{- end }}
{{- end }}

{{- define "samenspel.unfit" -}}
{{- $production := eq (include "service.environment" .) "production" }}
{{- if and $production .Values.demo.enabled }}
demo.enabled brings passwords that everybody can read: never with environment=production.
{{- end }}
{{- if and .Values.demo.enabled .Values.demo.small .Values.consultations.floors }}
consultations.campaigns is of no use to the demo, which has one pod of each: demo.small=false lets it have more.
{{- end }}
{{- if and .Values.demo.enabled (or .Values.setUp.databases.enabled .Values.setUp.topics.enabled) }}
setUp is of no use to the demo, which makes its own databases and topics.
{{- end }}
{{- if and .Values.setUp.databases.enabled (not .Values.setUp.databases.secretName) }}
setUp.databases.secretName is missing: name the Secret with username and password of an administrator of the server.
{{- end }}
{{- if and .Values.consultations.backup.clusterName (not .Values.consultations.backup.secretName) }}
consultations.backup.secretName is missing: name the Secret with username and password of the role consultations_backup.
{{- end }}
{{- range $name := without (include "samenspel.names" . | splitList ",") "consultations" }}
{{- if (index $.Values $name).backup.clusterName }}
{{ $name }}.backup is of no use: consultations alone waits for backups.
{{- end }}
{{- end }}
{{- if gt (len .Release.Name) 26 }}
The release's name, {{ .Release.Name }}, is longer than 26 letters: names of its parts would be cut, and two of them might become one.
{{- end }}
{{- if eq (include "service.tag" (dict "root" .)) "latest" }}
images.tag is latest: nobody could say what runs, or go back to it. Name a version.
{{- end }}
{{- if and .Values.gateway.certificateSecretName (not (include "samenspel.gatewayEndsTls" .)) }}
gateway.certificateSecretName is of no use: exposure.tls names what people see.
{{- end }}
{{- with .Values.services.tls }}
{{- if and $production (not .authoritySecretName) (not .issuerName) }}
services.tls is missing: the gateway asks the services over TLS. Name an issuer of cert-manager (issuerName), or the Secret with ca.crt of who signed their certificates (authoritySecretName).
{{- end }}
{{- range $name := without (include "samenspel.names" $ | splitList ",") "gateway" }}
{{- $certificate := (index $.Values $name).certificateSecretName }}
{{- if and $.Values.gateway.servicesAuthority (not $certificate) }}
{{ $name }}.certificateSecretName is missing: name the Secret with tls.crt and tls.key for {{ include "service.fullname" (dict "root" $ "name" $name) }}, or an issuer that makes it (services.tls.issuerName).
{{- end }}
{{- if and $certificate (not $.Values.gateway.servicesAuthority) }}
services.tls.authoritySecretName is missing: who signed the certificate of {{ $name }}?
{{- end }}
{{- end }}
{{- end }}
{{- if and $production (not .Values.exposure.trustedProxies) (not (include "samenspel.gatewayEndsTls" .)) }}
exposure.trustedProxies is missing: from which addresses comes what ends TLS, such as 10.0.0.0/8? Without it all people are one client.
{{- end }}
{{- if and $production .Values.oidc.address (not (hasPrefix "https://" .Values.oidc.address)) }}
oidc.address must begin with https:// in production: whoever is on the way could forge tokens.
{{- end }}
{{- if and $production .Values.oidc.internalAddress (not (hasPrefix "https://" .Values.oidc.internalAddress)) }}
oidc.internalAddress must begin with https:// in production: services refuse to start without it.
{{- end }}
{{- if and $production (hasPrefix "http://" .Values.oidc.internalKeysAddress) }}
oidc.internalKeysAddress must begin with https:// in production: whoever is on the way could sign tokens with keys of their own.
{{- end }}
{{- if and .Values.oidc.authoritySecretName (hasPrefix "http://" (.Values.oidc.internalAddress | default .Values.oidc.address)) }}
oidc.authoritySecretName is of no use: the provider is reached by http, without a certificate.
{{- end }}
{{- if and .Values.oidc.internalAddress (not .Values.oidc.internalKeysAddress) }}
oidc.internalKeysAddress is missing: with oidc.internalAddress keys are read from within too, such as https://keycloak:8443/realms/samenspel/protocol/openid-connect/certs.
{{- end }}
{{- with .Values.certificates.reloadPeriod }}
{{- if and (hasSuffix "s" .) (lt (trimSuffix "s" . | int) 30) }}
certificates.reloadPeriod is {{ . }}: it must be 30s or more, for what changes takes longer to come to the pods.
{{- end }}
{{- end }}
{{- with .Values.exposure }}
{{- if and .nodePort (not (and (eq .kind "service") (eq .serviceType "NodePort"))) }}
exposure.nodePort is of no use: a port of the nodes is for exposure.kind=service and exposure.serviceType=NodePort.
{{- end }}
{{- if and $production (eq .kind "ingress") (not .tls.secretName) (not .tls.issuerName) }}
exposure.tls is missing: name the Secret with the certificate (secretName), or an issuer of cert-manager (issuerName).
{{- end }}
{{- if and (eq .kind "httpRoute") (not .parentRefs) }}
exposure.parentRefs is missing: which Gateway does the HTTPRoute belong to?
{{- end }}
{{- end }}
{{- end }}

{{- define "samenspel.missingOfPrograms" -}}
{{- if not .Values.demo.enabled }}
{{- range $name := include "samenspel.names" . | splitList "," }}
{{- $values := index $.Values $name }}
{{- if $values.database.enabled }}
{{- if not (or $.Values.postgres.host $values.database.host) }}
postgres.host and {{ $name }}.database.host are missing: where is its database? demo.enabled=true brings one to try.
{{- end }}
{{- if not $values.database.secretName }}
{{ $name }}.database.secretName is missing: name the Secret with username and password of the role {{ $name }}_app.
{{- end }}
{{- if not $values.database.ownerSecretName }}
{{ $name }}.database.ownerSecretName is missing: name the Secret with username and password of the role {{ $name }}_owner.
{{- end }}
{{- if and $values.database.secretName (eq $values.database.secretName $values.database.ownerSecretName) }}
{{ $name }}.database.ownerSecretName must be another Secret than secretName: who runs must not change the schema.
{{- end }}
{{- end }}
{{- range $variable, $secret := $values.secrets }}
{{- if not $secret.secretName }}
{{ $name }}.secrets.{{ $variable }}.secretName is missing: name the Secret that has it as {{ $secret.key }}.
{{- end }}
{{- end }}
{{- range $n, $group := $values.secretGroups }}
{{- if not $group.secretName }}
{{ $name }}.secretGroups[{{ $n }}].secretName is missing: name the Secret whose keys become {{ $group.prefix }}….
{{- end }}
{{- end }}
{{- range $variable, $value := $values.settings }}
{{- if not $value }}
{{ $name }}.settings.{{ $variable }} is missing.
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}

{{/* Decision 0037: two places of keys that fail apart. The demo's volumes are of the cluster's own storage class. */}}
{{- define "samenspel.unfitKeys" -}}
{{- $places := .Values.consultations.keys.places }}
{{- if not .Values.demo.enabled }}
{{- $classes := list }}
{{- $claims := list }}
{{- range $name, $place := $places }}
{{- if not (or $place.claimName $place.storageClassName) }}
consultations.keys.places.{{ $name }} is missing: name a storageClassName that is in no backup, or an existing claimName.
{{- end }}
{{- if not (or $place.memory $place.wrappingSecretName) }}
consultations.keys.places.{{ $name }}.wrappingSecretName is missing: a disk holds wrapped keys alone. Name a Secret with 32 random bytes in Base64 as secret.
{{- end }}
{{- if eq $place.accessMode "ReadWriteOnce" }}
consultations.keys.places.{{ $name }}.accessMode must be ReadWriteMany: all pods share it, also the one more of an upgrade.
{{- end }}
{{- with $place.claimName }}{{ $claims = append $claims . }}{{ else }}{{ with $place.storageClassName }}{{ $classes = append $classes . }}{{ end }}{{ end }}
{{- end }}
{{- if or (lt (len (uniq $classes)) (len $classes)) (lt (len (uniq $claims)) (len $claims)) }}
consultations.keys.places must not share a storage class or a claim: what fails must not take both.
{{- end }}
{{- end }}
{{- end }}

{{/* The demo's Keycloak has its database on the demo's server: at most 20, KC_DB_POOL_MAX_SIZE of its image. A dict of "root" and "host". */}}
{{- define "samenspel.connectionsOfKeycloak" -}}
{{ ternary 20 0 (and .root.Values.demo.enabled (eq .host (.root.Values.postgres.host | default "-"))) }}
{{- end }}

{{/* What pods may take of each server of databases: by its name the "sum", and "of" whom. */}}
{{- define "samenspel.connections" -}}
{{- $servers := dict }}
{{- range $name := without (include "samenspel.names" . | splitList ",") "gateway" }}
{{- $values := index $.Values $name }}
{{- $host := $values.database.host | default $.Values.postgres.host | default "-" }}
{{- $server := get $servers $host | default (dict "sum" (add $.Values.postgres.reserve (include "samenspel.connectionsOfKeycloak" (dict "root" $ "host" $host))) "of" list) }}
{{- $pods := add1 (int (include "samenspel.most" (dict "root" $ "name" $name "values" $values))) }}
{{- $each := add $values.database.pool $values.database.beside }}
{{- $_ := set $server "sum" (add $server.sum (mul $pods $each) 2) }}
{{- $_ := set $server "of" (append $server.of (printf "%s %d × %d" $name $pods $each)) }}
{{- $_ := set $servers $host $server }}
{{- end }}
{{- $servers | toJson }}
{{- end }}

{{- define "samenspel.tooManyConnections" -}}
{{- range $host, $server := include "samenspel.connections" . | fromJson }}
{{- if and $.Values.postgres.maxConnections (gt (int $server.sum) (int $.Values.postgres.maxConnections)) }}
postgres.maxConnections is {{ $.Values.postgres.maxConnections }}, but of {{ $host }} pods may take {{ $server.sum }}, one more of each during an upgrade: {{ join ", " $server.of }}, 2 for each migration{{ if ne (include "samenspel.connectionsOfKeycloak" (dict "root" $ "host" $host)) "0" }}, 20 for Keycloak{{ end }}, and a reserve of {{ $.Values.postgres.reserve }}. Raise it on the server, or lower database.pool or autoscaling.maximum.
{{- end }}
{{- end }}
{{- end }}
