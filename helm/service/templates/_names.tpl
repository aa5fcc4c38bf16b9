{{/*
All of these are given a program: a dict of "root" (the umbrella's context), "name" (gateway, plans …) and "values" (its own).
*/}}
{{- define "service.fullname" -}}
{{ printf "%s-%s" .root.Release.Name .name | trunc 52 | trimSuffix "-" }}
{{- end }}

{{- define "service.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}

{{/* What pods have: nothing that changes with the chart alone. */}}
{{- define "service.podLabels" -}}
{{ include "service.selector" . }}
app.kubernetes.io/part-of: samenspel
{{- end }}

{{- define "service.labels" -}}
{{ include "service.podLabels" . }}
app.kubernetes.io/version: {{ include "service.tag" . | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" }}
{{- end }}

{{- define "service.tag" -}}
{{ .root.Values.images.tag | default .root.Chart.AppVersion }}
{{- end }}

{{- define "service.image" -}}
{{ .root.Values.images.registry }}/{{ .values.image.name | default (printf "samenspel-%s" .name) }}
{{- if .values.image.digest }}@{{ .values.image.digest }}{{ else }}:{{ include "service.tag" . }}{{ end }}
{{- end }}

{{/* A Secret of the site, or with the demo the demo's own. "given" is its name, "demo" what the demo calls it. */}}
{{- define "service.secretName" -}}
{{ .given | default (printf "%s-demo-%s" .root.Release.Name .demo) }}
{{- end }}

{{/* How a program is reached by the others: the gateway in the clear, whatever people see; a service that has a certificate over TLS alone. */}}
{{- define "service.port" -}}
{{ ternary "https" "http" (and (ne .name "gateway") (not (empty .values.certificateSecretName))) }}
{{- end }}

{{- define "service.portNumber" -}}
{{ ternary 8443 8080 (eq (include "service.port" .) "https") }}
{{- end }}

{{- define "service.environment" -}}
{{ .Values.environment | default (ternary "local" "production" .Values.demo.enabled) }}
{{- end }}

{{/* The port of an address or of host:port. */}}
{{- define "service.portOf" -}}
{{- $url := urlParse (ternary . (printf "https://%s" .) (contains "://" .)) -}}
{{ regexFind ":[0-9]+$" $url.host | trimPrefix ":" | default (ternary "80" "443" (eq $url.scheme "http")) }}
{{- end }}
