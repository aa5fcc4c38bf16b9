{{- define "samenspel.names" -}}
gateway,partners,plans,consultations,governance,finance
{{- end }}

{{/* Comes first in every template: what the demo and the umbrella itself know is filled in, then what is missing is told at once. */}}
{{- define "samenspel.prepare" -}}
{{- if not (hasKey .Values "prepared") }}
{{- $_ := set .Values "prepared" true }}
{{- if .Values.demo.enabled }}{{ include "samenspel.prepareDemo" . }}{{ end }}
{{- range $name := include "samenspel.names" . | splitList "," }}
{{- $values := index $.Values $name }}
{{- $_ := set $values "replicas" (int $values.replicas | default 2) }}
{{- $_ := set $values.autoscaling "minimum" (int $values.autoscaling.minimum | default 2) }}
{{- end }}
{{- include "samenspel.prepareCampaigns" . }}
{{- include "samenspel.prepareServicesTls" . }}
{{- include "samenspel.prepareGateway" . }}
{{- include "samenspel.prepareServices" . }}
{{- include "samenspel.refuse" . }}
{{- end }}
{{- end }}

{{/* One small pod of each, unless more are asked for: two cores take them all, and volumes of keys that one node alone can write. */}}
{{- define "samenspel.prepareDemo" -}}
{{- if .Values.demo.small }}
{{- range $name := include "samenspel.names" . | splitList "," }}
{{- $values := index $.Values $name }}
{{- $_ := set $values "processor" "100m" }}
{{- $_ := set $values "replicas" 1 }}
{{- $_ := set $values.autoscaling "enabled" false }}
{{- end }}
{{- end }}
{{- $_ := set .Values "host" (.Values.host | default "localhost:8080") }}
{{- $postgres := printf "%s-demo-postgres" .Release.Name }}
{{- $_ := merge .Values.postgres (dict "host" $postgres "maxConnections" (ternary 300 400 .Values.demo.small)) }}
{{- if not .Values.kafka.bootstrapServers }}
{{- include "samenspel.prepareDemoKafka" . }}
{{- end }}
{{- $inner := printf "http://%s-demo-keycloak:8080/realms/samenspel" .Release.Name }}
{{- $keys := printf "%s/protocol/openid-connect/certs" $inner }}
{{- $_ := merge .Values.oidc (dict "address" "http://localhost:8081/realms/samenspel" "internalAddress" $inner "internalKeysAddress" $keys) }}
{{- $active := dict "SAMENSPEL_CHARACTERISTICS_ACTIVE_KEY" "first" }}
{{- $_ := merge .Values.governance.settings $active }}
{{- end }}

{{/* Services log in to the demo's broker as on one machine, each with an account of its own. */}}
{{- define "samenspel.prepareDemoKafka" -}}
{{- $_ := merge .Values.kafka (dict "bootstrapServers" (printf "%s-demo-kafka:9092" .Release.Name)) }}
{{- $_ := merge .Values.kafka.settings (dict "security.protocol" "SASL_PLAINTEXT" "sasl.mechanism" "SCRAM-SHA-512") }}
{{- range $name := without (include "samenspel.names" . | splitList ",") "gateway" }}
{{- $kafka := (index $.Values $name).kafka }}
{{- $_ := set $kafka "secretName" (include "service.secretName" (dict "root" $ "given" $kafka.secretName "demo" (printf "%s-kafka" $name))) }}
{{- end }}
{{- end }}

{{/* With a Service of its own and a certificate: nothing stands before it. */}}
{{- define "samenspel.gatewayEndsTls" -}}
{{- with .Values.exposure }}{{ if and (eq .kind "service") (or .tls.secretName .tls.issuerName) }}yes{{ end }}{{ end }}
{{- end }}

{{/* The Secret of the certificate that people see. */}}
{{- define "samenspel.certificate" -}}
{{ .Values.exposure.tls.secretName | default (printf "%s-tls" (include "service.fullname" (dict "root" . "name" "gateway"))) }}
{{- end }}

{{/* Each service has a certificate, and the gateway knows who signed it: an issuer writes that into each Secret that it makes. */}}
{{- define "samenspel.prepareServicesTls" -}}
{{- with .Values.services.tls }}
{{- $authority := .authoritySecretName }}
{{- if .issuerName }}
{{- range $name := without (include "samenspel.names" $ | splitList ",") "gateway" }}
{{- $values := index $.Values $name }}
{{- if not $values.certificateSecretName }}
{{- $_ := set $values "certificateSecretName" (printf "%s-tls" (include "service.fullname" (dict "root" $ "name" $name))) }}
{{- $_ := set $values "certificateIsMade" true }}
{{- $authority = $authority | default $values.certificateSecretName }}
{{- end }}
{{- end }}
{{- end }}
{{- $_ := set $.Values.gateway "servicesAuthority" $authority }}
{{- end }}
{{- end }}

{{- define "samenspel.prepareGateway" -}}
{{- $secure := or (not .Values.demo.enabled) (eq .Values.exposure.kind "ingress") .Values.exposure.tls.issuerName (include "samenspel.gatewayEndsTls" .) }}
{{- $settings := dict "SAMENSPEL_GATEWAY_ADDRESS" (printf "%s://%s" (ternary "https" "http" (not (empty $secure))) .Values.host) }}
{{- range $name := without (include "samenspel.names" . | splitList ",") "gateway" }}
{{- $service := dict "root" $ "name" $name "values" (index $.Values $name) }}
{{- $route := printf "%s://%s:%s" (include "service.port" $service) (include "service.fullname" $service) (include "service.portNumber" $service) }}
{{- $_ := set $settings (printf "SAMENSPEL_GATEWAY_ROUTES_%s" (upper $name)) $route }}
{{- end }}
{{- with .Values.exposure.trustedProxies }}
{{- $_ := set $settings "SAMENSPEL_GATEWAY_CLIENTS_TRUSTED_PROXIES" (join "," .) }}
{{- end }}
{{- if include "samenspel.gatewayEndsTls" . }}
{{- $_ := set .Values.gateway "certificateSecretName" (include "samenspel.certificate" .) }}
{{- $settings = merge $settings (dict "SAMENSPEL_GATEWAY_CLIENTS_TRUSTED_PROXIES" "127.0.0.1") }}
{{- end }}
{{- with .Values.places }}
{{- $_ := set $settings "SAMENSPEL_GATEWAY_LIMITS_REQUESTS" (toString .) }}
{{- end }}
{{- $_ := set .Values.gateway "settings" (merge .Values.gateway.settings $settings) }}
{{- end }}

{{/* Each service is told where people come, and by which names the gateway may ask for it: it believes no request that says another. */}}
{{- define "samenspel.prepareServices" -}}
{{- range $name := without (include "samenspel.names" . | splitList ",") "gateway" }}
{{- $values := index $.Values $name }}
{{- $service := include "service.fullname" (dict "root" $ "name" $name) }}
{{- $route := get $.Values.gateway.settings (printf "SAMENSPEL_GATEWAY_ROUTES_%s" (upper $name)) | urlParse }}
{{- $hosts := list $service (printf "%s.%s.svc" $service $.Release.Namespace) $route.hostname | uniq | join "," }}
{{- $address := get $.Values.gateway.settings "SAMENSPEL_GATEWAY_ADDRESS" }}
{{- $settings := dict "SAMENSPEL_WEB_ADDRESS" $address "SAMENSPEL_WEB_HOSTS" $hosts }}
{{- $_ := set $values "settings" (merge $values.settings $settings) }}
{{- end }}
{{- end }}
